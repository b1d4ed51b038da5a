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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a cluster a call may take from one slot, be refused in another, and give back what it took. */
@Timeout(120)
class RoundGiveBackTest {

    private static final int ROUNDS = 300;

    @Test
    void refusalsOfWhatACallTookMeanwhileEndWhenItGivesBack() {
        try (RunningRedis cluster = RunningRedis.cluster()) {
            RedissonThrottleStore store = RedissonThrottleStore.builder(cluster.client(), System::nanoTime)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            int refusedMeanwhile = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Take free = take("free-" + round, 1);
                CompletableFuture<Answer> both = ask(store, List.of(free, take("full-" + round, 2)));
                CompletableFuture<Answer> one = ask(store, List.of(free));
                assertThat(both.join()).isInstanceOf(Refused.class);
                if (one.join() instanceof Refused) {
                    refusedMeanwhile++;
                    assertThat(ask(store, List.of(free)).join())
                            .as("round %s", round)
                            .isInstanceOf(Admitted.class);
                }
            }
            assertThat(refusedMeanwhile).as("rounds that show it").isPositive();
        }
    }

    @Test
    void refusalIsRememberedThoughTheCallGaveBackItself() {
        try (RunningRedis cluster = RunningRedis.cluster()) {
            RedissonThrottleStore store = RedissonThrottleStore.builder(cluster.client(), System::nanoTime)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            List<Take> both = List.of(take("a", 1), take("b", 1));
            ask(store, List.of(take("b", 1))).join();
            assertThat(ask(store, both).join()).isInstanceOf(Refused.class);
            CompletableFuture<Answer> known = ask(store, both);
            assertThat(known).as("answered from memory").isDone();
            assertThat(known.join()).isInstanceOf(Refused.class);
        }
    }

    private static CompletableFuture<Answer> ask(RedissonThrottleStore store, List<Take> takes) {
        return store.take(takes).toCompletableFuture();
    }

    /** Of a limit of one. */
    private static Take take(String client, int cost) {
        long window = Duration.ofHours(1).toNanos();
        return new Take(new Bucket("some", window, Algorithm.SLIDING_WINDOW, Identity.ofKey(client)), 1, cost);
    }
}
