package io.throttle4j.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until it is advanced. Safe for use by many threads. */
public final class ManualTime implements TimeSource {

    private final AtomicLong nanos;

    public ManualTime() {
        this(0);
    }

    public ManualTime(long originNanos) {
        nanos = new AtomicLong(originNanos);
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    public void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
