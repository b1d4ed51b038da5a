/** Turns layered sources of settings into one immutable configuration and reports every problem at once. */
@NullMarked
package io.throttle4j.config;

import org.jspecify.annotations.NullMarked;
