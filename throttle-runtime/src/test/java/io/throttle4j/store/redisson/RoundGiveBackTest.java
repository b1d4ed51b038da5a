package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** On a cluster a call may take from one slot, be refused in another, and give back what it took. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class RoundGiveBackTest {

    private static final int ROUNDS = 300;

    private final RunningRedis cluster = RunningRedis.cluster();
    private final RedissonThrottleStore store = RedissonThrottleStore.builder(cluster.client(), System::nanoTime)
            .timeout(Duration.ofSeconds(10))
            .build();

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    void refusalsOfWhatACallTookMeanwhileEndWhenItGivesBack() {
        int refusedMeanwhile = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Take free = take("free-" + round, 1);
            CompletableFuture<Answer> both = ask(free, take("full-" + round, 2));
            CompletableFuture<Answer> one = ask(free);
            assertThat(both.join()).isInstanceOf(Refused.class);
            if (one.join() instanceof Refused) {
                refusedMeanwhile++;
                assertThat(ask(free).join()).as("round %s", round).isInstanceOf(Admitted.class);
            }
        }
        assertThat(refusedMeanwhile).as("rounds that show it").isPositive();
    }

    @Test
    void refusalIsRememberedThoughTheCallGaveBackItself() {
        ask(take("b", 1)).join();
        assertThat(ask(take("a", 1), take("b", 1)).join()).isInstanceOf(Refused.class);
        CompletableFuture<Answer> known = ask(take("a", 1), take("b", 1));
        assertThat(known).as("answered from memory").isDone();
        assertThat(known.join()).isInstanceOf(Refused.class);
    }

    private CompletableFuture<Answer> ask(Take... takes) {
        return store.take(List.of(takes)).toCompletableFuture();
    }

    /** Of a limit of one. */
    private static Take take(String client, int cost) {
        long window = Duration.ofHours(1).toNanos();
        return new Take(new Bucket("some", window, Algorithm.SLIDING_WINDOW, Identity.ofKey(client)), 1, cost);
    }
}
