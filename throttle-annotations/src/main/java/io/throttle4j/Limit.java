package io.throttle4j;

import java.time.Duration;

/**
 * At most {@code requests} in any window of length {@code window}.
 *
 * @param requests the number admitted per window, from 0 (nothing is allowed) to {@link Integer#MAX_VALUE}
 * @param window the length of the window, from a nanosecond to {@link #LONGEST_WINDOW}
 */
public record Limit(int requests, Duration window) {

    /** The longest window that can be counted in nanoseconds with room to spare: 36,500 days. */
    public static final Duration LONGEST_WINDOW = Duration.ofDays(36_500);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a part is outside its bounds
     */
    public Limit {
        if (requests < 0) {
            throw new IllegalArgumentException("a limit of " + requests + " requests; use 0 or more");
        }
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException(
                    "a window of " + window + "; use more than zero and at most " + LONGEST_WINDOW.toDays() + " days");
        }
    }

    /** The window in nanoseconds. */
    public long windowNanos() {
        return window.toNanos();
    }

    /** The limit as a rate is written, {@code 10/15 minutes} for instance. */
    @Override
    public String toString() {
        return requests + "/" + RateUnit.describe(window);
    }
}
