/**
 * What is found out while an application is deployed: its settings, its resource methods and their plans, the throttles
 * and rates they need, and what is wrong with any of them.
 */
@NullMarked
package io.throttle4j.jaxrs.deploy;

import org.jspecify.annotations.NullMarked;
