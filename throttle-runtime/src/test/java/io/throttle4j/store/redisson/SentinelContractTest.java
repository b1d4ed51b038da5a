package io.throttle4j.store.redisson;

import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.ThrottleStoreContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

/** The contract on a master that Sentinels watch. */
class SentinelContractTest extends ThrottleStoreContract {

    private static final RunningRedis SENTINELS = RunningRedis.sentinels();

    private final DrivenRedis redis = new DrivenRedis(SENTINELS.client(), 100);

    @AfterAll
    static void stop() {
        SENTINELS.close();
    }

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
