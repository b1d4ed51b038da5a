/**
 * The store in a Redis: everything that sees Redisson and Netty. Safe to name where Redisson is absent, as long as nothing
 * in here is used.
 */
@NullMarked
package io.throttle4j.store.redisson;

import org.jspecify.annotations.NullMarked;
