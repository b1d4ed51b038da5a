package io.throttle4j.store.redisson;

import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.ThrottleStoreContract;
import java.time.Duration;

/** The contract on one server. */
class StandaloneContractTest extends ThrottleStoreContract {

    private final DrivenRedis redis = new DrivenRedis(EmbeddedRedis.client(), 100);

    @Override
    protected ThrottleStore store() {
        return redis.store();
    }

    @Override
    protected void advance(Duration time) {
        redis.advance(time);
    }

    @Override
    protected Duration tick() {
        return Duration.ofNanos(1_000);
    }
}
