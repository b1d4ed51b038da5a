package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slot of a cluster moves to another master while its buckets are in use. */
@Timeout(120)
class ReshardingTest {

    private static final int PLENTY = 1_000_000;

    /** So many that some are sent together. */
    private static final int AT_ONCE = 40;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void slotThatMovesBreaksNoCheckAndLosesNoCount(boolean batching) throws Exception {
        try (RunningRedis cluster = RunningRedis.cluster()) {
            RedissonThrottleStore store = RedissonThrottleStore.builder(cluster.client(), System::nanoTime)
                    .timeout(Duration.ofSeconds(10))
                    .batching(batching)
                    .build();
            List<Take> takes = List.of(take("first"), take("second"));
            AtomicInteger admitted = new AtomicInteger();
            AtomicBoolean stop = new AtomicBoolean();
            admit(store, takes, admitted);
            CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    admit(store, takes, admitted);
                }
            });
            List<Integer> ports =
                    cluster.nodes().stream().map(node -> node.ports().get(0)).toList();
            String key = "throttle:1:{key:moving}:first:3600s";
            int from = ports.stream()
                    .filter(port -> new RedisPrompt(port).ask("EXISTS " + key).startsWith(":1"))
                    .findFirst()
                    .orElseThrow();
            int to = ports.stream().filter(port -> port != from).findFirst().orElseThrow();
            move(ports, Slots.slotOf(key), from, to);
            int atTheMove = admitted.get();
            while (admitted.get() < atTheMove + 200 && !load.isDone()) {
                Thread.onSpinWait();
            }
            stop.set(true);
            load.join();
            assertThat(new RedisPrompt(to).ask("EXISTS " + key)).startsWith(":1");
            assertThat(store.usage(takes).toCompletableFuture().join())
                    .allSatisfy(usage -> assertThat(usage.used()).isEqualTo(admitted.get()));
        }
    }

    private static void move(List<Integer> ports, int slot, int from, int to) {
        String source = id(from);
        String target = id(to);
        assertThat(new RedisPrompt(to).ask("CLUSTER SETSLOT " + slot + " IMPORTING " + source))
                .startsWith("+OK");
        assertThat(new RedisPrompt(from).ask("CLUSTER SETSLOT " + slot + " MIGRATING " + target))
                .startsWith("+OK");
        String keys = "throttle:1:{key:moving}:first:3600s throttle:1:{key:moving}:second:3600s";
        assertThat(new RedisPrompt(from).ask("MIGRATE 127.0.0.1 " + to + " \"\" 0 5000 KEYS " + keys))
                .startsWith("+OK");
        ports.forEach(port -> assertThat(new RedisPrompt(port).ask("CLUSTER SETSLOT " + slot + " NODE " + target))
                .startsWith("+OK"));
    }

    private static String id(int port) {
        return new RedisPrompt(port)
                .ask("CLUSTER MYID")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static void admit(RedissonThrottleStore store, List<Take> takes, AtomicInteger admitted) {
        List<CompletableFuture<Answer>> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(each -> store.take(takes).toCompletableFuture())
                .toList();
        asked.forEach(each -> assertThat(each.join()).isInstanceOf(Admitted.class));
        admitted.addAndGet(AT_ONCE);
    }

    private static Take take(String scope) {
        Bucket bucket =
                new Bucket(scope, Duration.ofHours(1).toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey("moving"));
        return new Take(bucket, PLENTY, 1);
    }
}
