package io.throttle4j.store.memory;

import io.throttle4j.store.ManualTime;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.ThrottleStoreContract;
import java.time.Duration;

/** The contract while the clock goes from its largest value to its smallest. */
class InMemoryThrottleStoreClockWrapTest extends ThrottleStoreContract {

    private final ManualTime time =
            new ManualTime(Long.MAX_VALUE - Duration.ofSeconds(2).toNanos());
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(1_000, time);

    @Override
    protected ThrottleStore store() {
        return store;
    }

    @Override
    protected void advance(Duration duration) {
        time.advance(duration);
    }
}
