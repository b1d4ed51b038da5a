package io.throttle4j.store.redisson;

import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.ThrottleStoreContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

/** The contract on a cluster of three masters, where the buckets of one call may be in several slots. */
class ClusterContractTest extends ThrottleStoreContract {

    private static final RunningRedis CLUSTER = RunningRedis.cluster();

    private final DrivenRedis redis = new DrivenRedis(CLUSTER.client(), 100);

    @AfterAll
    static void stop() {
        CLUSTER.close();
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
