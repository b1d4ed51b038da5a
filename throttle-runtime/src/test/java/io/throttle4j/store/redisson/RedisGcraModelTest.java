package io.throttle4j.store.redisson;

import io.throttle4j.store.GcraModelContract;
import io.throttle4j.store.ThrottleStore;
import java.time.Duration;

/** The store in Redis. */
class RedisGcraModelTest extends GcraModelContract {

    private final DrivenRedis redis = new DrivenRedis(EmbeddedRedis.client(), 0);

    @Override
    protected ThrottleStore store() {
        return redis.store();
    }

    @Override
    protected void advance(Duration passed) {
        redis.advance(passed);
    }

    @Override
    protected Duration tick() {
        return Duration.ofNanos(1_000);
    }

    @Override
    protected int calls() {
        return 600;
    }
}
