package io.throttle4j.store.redisson;

import java.util.function.Supplier;

/**
 * The clock that counts: the server's own, so that the clocks of the nodes do not matter.
 *
 * @param clock what scripts are told the time is, in microseconds; empty to let them ask the server
 * @param slackMillis how long a key outlives what it holds, so that expiry is never what decides
 */
record ServerTime(Supplier<String> clock, long slackMillis) {

    private static final long SLACK_MILLIS = 5_000;

    static ServerTime ofServer() {
        return new ServerTime(() -> "", SLACK_MILLIS);
    }

    String now() {
        return clock.get();
    }
}
