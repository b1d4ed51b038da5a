/**
 * The store in a Redis, for all nodes together: everything that sees Redisson and Netty. Safe to name where Redisson is
 * absent, as long as nothing in here is used.
 *
 * <p>What Redis does is in the {@code .lua} files beside these classes; what buckets are called there, in
 * {@link io.throttle4j.store.redisson.KeyFormat}.
 */
@NullMarked
package io.throttle4j.store.redisson;

import org.jspecify.annotations.NullMarked;
