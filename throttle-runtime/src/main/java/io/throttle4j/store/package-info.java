/**
 * Where counts live: the contract of stores, and the words it is written in.
 *
 * <p>Nothing here reads a clock; a {@link io.throttle4j.store.TimeSource} is passed in.
 */
@NullMarked
package io.throttle4j.store;

import org.jspecify.annotations.NullMarked;
