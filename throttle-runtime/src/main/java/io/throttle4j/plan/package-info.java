/**
 * What the generated registries say: finds the action of a resource method, once, at deployment, and makes the throttles
 * it runs.
 */
@NullMarked
package io.throttle4j.plan;

import org.jspecify.annotations.NullMarked;
