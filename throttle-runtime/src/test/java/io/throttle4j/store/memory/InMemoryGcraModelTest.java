package io.throttle4j.store.memory;

import io.throttle4j.store.GcraModelContract;
import io.throttle4j.store.ManualTime;
import io.throttle4j.store.ThrottleStore;
import java.time.Duration;

/** The store in this process. */
class InMemoryGcraModelTest extends GcraModelContract {

    private final ManualTime time = new ManualTime();
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(10, time);

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
        return 5_000;
    }
}
