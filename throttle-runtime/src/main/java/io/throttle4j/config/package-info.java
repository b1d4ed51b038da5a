/**
 * One immutable configuration out of many sources, with every problem in them reported at once.
 *
 * <p>Sources are passed in as maps: nothing here reads the environment, system properties or a clock by itself.
 */
@NullMarked
package io.throttle4j.config;

import org.jspecify.annotations.NullMarked;
