package io.throttle4j.jaxrs.failures;

/**
 * When it was broken.
 *
 * @param brokenNanos when it had just been broken
 * @param brokenUntilNanos when it was about to be mended
 * @param mendedNanos when it had just been mended
 * @param mendedMicros the same by the clock of this machine, and so by that of the server
 */
record Timing(long brokenNanos, long brokenUntilNanos, long mendedNanos, long mendedMicros) {}
