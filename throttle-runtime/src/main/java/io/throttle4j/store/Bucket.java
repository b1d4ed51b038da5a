package io.throttle4j.store;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;

/**
 * What is counted together: one client's requests of one scope in windows of one length.
 *
 * @param scope the scope's name
 * @param windowNanos the length of the window in nanoseconds, above zero
 * @param algorithm how requests are counted
 * @param identity the client
 */
public record Bucket(String scope, long windowNanos, Algorithm algorithm, Identity identity) {

    /**
     * Checks the window.
     *
     * @throws IllegalArgumentException if {@code windowNanos} is not above zero
     */
    public Bucket {
        if (windowNanos <= 0) {
            throw new IllegalArgumentException("a window of " + windowNanos + " ns; use more than zero");
        }
    }
}
