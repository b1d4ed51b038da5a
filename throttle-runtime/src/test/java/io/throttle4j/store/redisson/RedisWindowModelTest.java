package io.throttle4j.store.redisson;

import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.WindowModelContract;
import java.time.Duration;

/** The store in Redis, with room to remember refusals. */
class RedisWindowModelTest extends WindowModelContract {

    private final DrivenRedis redis = new DrivenRedis(EmbeddedRedis.client(), 100);

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
