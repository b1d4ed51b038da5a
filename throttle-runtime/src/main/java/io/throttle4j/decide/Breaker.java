package io.throttle4j.decide;

import io.throttle4j.store.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps requests from waiting for a store that is down.
 *
 * <p>Opens after some failures in a row. While it is open nobody asks the store but one probe at a time interval; the
 * first answer closes it. Safe for use by many threads.
 */
final class Breaker {

    /** One bad answer may be a client's own doing, or a pause; these are an outage. */
    static final int FAILURES_IN_A_ROW = 5;

    /** How long an open breaker leaves the store alone between two probes. */
    static final Duration PROBE_INTERVAL = Duration.ofSeconds(1);

    private final TimeSource time;
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final AtomicLong lastProbeNanos = new AtomicLong();
    private volatile boolean open;

    Breaker(TimeSource time) {
        this.time = time;
    }

    boolean isOpen() {
        return open;
    }

    /** Whether the caller is the one to ask the store whether it works again. */
    boolean startsProbe() {
        long now = time.nanos();
        long last = lastProbeNanos.get();
        return open && now - last >= PROBE_INTERVAL.toNanos() && lastProbeNanos.compareAndSet(last, now);
    }

    void failed() {
        if (failuresInARow.incrementAndGet() == FAILURES_IN_A_ROW) {
            lastProbeNanos.set(time.nanos());
            open = true;
        }
    }

    /** Notes an answer; says whether it ended an outage. */
    boolean worked() {
        if (failuresInARow.get() != 0) {
            failuresInARow.set(0);
        }
        boolean ended = open;
        if (ended) {
            open = false;
        }
        return ended;
    }
}
