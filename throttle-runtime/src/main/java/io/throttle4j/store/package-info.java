/**
 * Where counts live: the store contract, the rules by which a bucket admits, and the store inside this process.
 *
 * <p>Nothing here reads a clock; a {@link io.throttle4j.store.TimeSource} is passed in.
 */
@NullMarked
package io.throttle4j.store;

import org.jspecify.annotations.NullMarked;
