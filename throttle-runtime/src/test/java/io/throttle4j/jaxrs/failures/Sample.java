package io.throttle4j.jaxrs.failures;

import java.time.Duration;

/**
 * A request and what came of it.
 *
 * @param client who asked
 * @param status of the answer; 0 if there was none
 * @param retryAfter whether the answer says when to come back
 * @param sentNanos when it was sent
 * @param answeredNanos when it was answered
 */
record Sample(String client, int status, boolean retryAfter, long sentNanos, long answeredNanos) {

    Duration latency() {
        return Duration.ofNanos(answeredNanos - sentNanos);
    }

    /** Whether all of it happened then. */
    boolean isWithin(long fromNanos, long untilNanos) {
        return sentNanos - fromNanos >= 0 && untilNanos - answeredNanos >= 0;
    }
}
