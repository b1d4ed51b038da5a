/**
 * Decides a request over all throttles of its action, all or nothing, and says what happens when a store or a throttle
 * fails. Knows no HTTP and reads no clock.
 */
@NullMarked
package io.throttle4j.decide;

import org.jspecify.annotations.NullMarked;
