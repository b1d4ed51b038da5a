/**
 * Where counts live, as it is configured: in this process or in a Redis. Reads the text, says what is wrong with it, and
 * knows what of it may be shown. Sees no client of Redis.
 */
@NullMarked
package io.throttle4j.store.location;

import org.jspecify.annotations.NullMarked;
