package io.throttle4j.store.memory;

import io.throttle4j.store.ManualTime;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.WindowModelContract;
import java.time.Duration;

/** The store in this process, on a clock that wraps around. */
class InMemoryWindowModelTest extends WindowModelContract {

    private final ManualTime time = new ManualTime(Long.MAX_VALUE - 5_000);
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(100, time);

    @Override
    protected ThrottleStore store() {
        return store;
    }

    @Override
    protected void advance(Duration passed) {
        time.advance(passed);
    }

    @Override
    protected Duration tick() {
        return Duration.ofNanos(1);
    }

    @Override
    protected int calls() {
        return 3_000;
    }
}
