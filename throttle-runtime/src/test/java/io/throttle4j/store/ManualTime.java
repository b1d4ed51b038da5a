package io.throttle4j.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until it is advanced. Safe for use by many threads. */
final class ManualTime implements TimeSource {

    private final AtomicLong nanos;

    ManualTime() {
        this(0);
    }

    ManualTime(long originNanos) {
        nanos = new AtomicLong(originNanos);
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
