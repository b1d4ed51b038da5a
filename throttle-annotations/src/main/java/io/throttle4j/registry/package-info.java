/**
 * What generated registries are made of: actions, the throttles they run, and the way to construct
 * those throttles without reflection, or that a container makes them.
 *
 * <p>Generated code is the only intended author of these values; the runtime is their reader.
 */
@NullMarked
package io.throttle4j.registry;

import org.jspecify.annotations.NullMarked;
