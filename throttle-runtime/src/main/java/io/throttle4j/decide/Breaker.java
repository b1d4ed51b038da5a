package io.throttle4j.decide;

import io.throttle4j.store.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps requests from waiting for a store that is down.
 *
 * <p>Opens after some failures in a row. While it is open nobody asks the store but one probe at a time interval; the
 * first answer closes it. With either a new era begins, and what comes of questions from an earlier one tells nothing:
 * many are on their way when a store breaks, and some fail long after it works again. Safe for use by many threads.
 */
final class Breaker {

    /** One bad answer may be a client's own doing, or a pause; these are an outage. */
    static final int FAILURES_IN_A_ROW = 5;

    /** How long an open breaker leaves the store alone between two probes. */
    static final Duration PROBE_INTERVAL = Duration.ofSeconds(1);

    private final TimeSource time;
    private final boolean mayOpen;
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final AtomicLong lastProbeNanos = new AtomicLong();

    /** Open in eras with an odd number. */
    private final AtomicInteger era = new AtomicInteger();

    /**
     * A breaker that is closed.
     *
     * @param mayOpen whether there is anything to be kept from: false for a store that never lets anybody wait
     */
    Breaker(TimeSource time, boolean mayOpen) {
        this.time = time;
        this.mayOpen = mayOpen;
    }

    /** The era that it is. To be asked before the store is, and handed in with what came of it. */
    int era() {
        return era.get();
    }

    static boolean isOpen(int era) {
        return (era & 1) == 1;
    }

    /** Whether the caller is the one to ask the store whether it works again. */
    boolean startsProbe() {
        long now = time.nanos();
        long last = lastProbeNanos.get();
        return isOpen(era()) && now - last >= PROBE_INTERVAL.toNanos() && lastProbeNanos.compareAndSet(last, now);
    }

    /** Lets the next probe begin at once, since this one was answered without asking. */
    void probeSaidNothing() {
        lastProbeNanos.set(time.nanos() - PROBE_INTERVAL.toNanos());
    }

    /** Notes that a question from {@code asked} failed. */
    void failed(int asked) {
        if (mayOpen && !isOpen(asked) && asked == era() && failuresInARow.incrementAndGet() >= FAILURES_IN_A_ROW) {
            lastProbeNanos.set(time.nanos());
            era.compareAndSet(asked, asked + 1);
        }
    }

    /** Notes an answer to a question from {@code asked}; says whether it ended an outage. */
    boolean worked(int asked) {
        if (asked != era()) {
            return false;
        }
        if (failuresInARow.get() != 0) {
            failuresInARow.set(0);
        }
        return isOpen(asked) && era.compareAndSet(asked, asked + 1);
    }
}
