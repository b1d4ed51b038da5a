/**
 * Counts in Redis, for all nodes together. The only room that sees Redisson.
 *
 * <p>What Redis does is in the {@code .lua} files beside these classes; how buckets are called there, in
 * {@link io.throttle4j.store.redisson.KeyFormat}.
 */
@NullMarked
package io.throttle4j.store.redisson;

import org.jspecify.annotations.NullMarked;
