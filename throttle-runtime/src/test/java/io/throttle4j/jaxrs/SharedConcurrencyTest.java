package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.store.redisson.LocalRedis;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes on one Redis allow a client as many requests in flight as one would. */
@Timeout(60)
class SharedConcurrencyTest {

    @Test
    void slotTakenOnOneNodeIsTakenOnTheOther() throws Exception {
        try (LocalRedis redis = LocalRedis.start();
                TestServer one = node(redis);
                TestServer other = node(redis)) {
            HeldResource.begin();
            Thread holding =
                    new Thread(() -> assertThat(one.statuses(1, "held")).containsExactly(200));
            holding.start();
            assertThat(HeldResource.ENTERED.tryAcquire(30, TimeUnit.SECONDS)).isTrue();

            assertThat(other.statuses(1, "held")).containsExactly(429);
            HeldResource.MAY_END.release();
            holding.join();
            HeldResource.MAY_END.release(100);
            await().untilAsserted(() -> assertThat(other.statuses(1, "held")).containsExactly(200));
        }
    }

    private static TestServer node(LocalRedis redis) {
        return TestServer.of(ThrottleFeature.builder().setting("throttle.store", redis.url()), HeldResource.class);
    }
}
