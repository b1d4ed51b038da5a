package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.UnreadableBucketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** Each of the checks that are sent together gets an answer of its own, whether they share scripts or not. */
@ParameterizedClass(name = "batching: {0}")
@ValueSource(booleans = {true, false})
@Timeout(60)
class ChecksTogetherTest {

    private static final int TOGETHER = 2_000;

    private final RedissonClient client = EmbeddedRedis.client();
    private final DrivenRedis redis = new DrivenRedis(client, 0);
    private final boolean batching;
    private final RedissonThrottleStore store;

    ChecksTogetherTest(boolean batching) {
        this.batching = batching;
        this.store = redis.batching(batching);
    }

    @Test
    void checksSeeWhatThoseBeforeThemTook() {
        List<Answer> answers = together(i -> List.of(take("hot", 777)));
        assertThat(answers).filteredOn(Admitted.class::isInstance).hasSize(777);
    }

    @Test
    void callsWithSeveralBucketsStayAllOrNothing() {
        List<Answer> answers = together(i -> List.of(take("half-" + i % 2, 300), take("common", 400)));
        assertThat(answers).filteredOn(Admitted.class::isInstance).hasSize(400);
        long used = store.usage(List.of(take("half-0", 300), take("half-1", 300))).toCompletableFuture().join().stream()
                .mapToLong(usage -> usage.used())
                .sum();
        assertThat(used).isEqualTo(400);
    }

    @Test
    void keyOfTheWrongTypeFailsItsOwnCheckOnly() {
        client.getSet(redis.prefix() + ":1:{key:client-700}:some:60s").add("foreign");
        List<CompletableFuture<Answer>> asked = ask(i -> List.of(take("client-" + i, 1)));
        for (int i = 0; i < TOGETHER; i++) {
            CompletableFuture<Answer> answer = asked.get(i);
            if (i == 700) {
                assertThatThrownBy(answer::join)
                        .hasCauseInstanceOf(UnreadableBucketException.class)
                        .hasMessageContaining("WRONGTYPE")
                        .hasMessageContaining("at " + redis.prefix() + ":1:{key:client-700}:some:60s");
            } else {
                assertThat(answer.join()).isInstanceOf(Admitted.class);
            }
        }
    }

    @Test
    void listOfSomethingElseFailsItsOwnCheckOnly() {
        client.getList(redis.prefix() + ":1:{key:client-700}:some:60s", StringCodec.INSTANCE)
                .add("foreign");
        List<CompletableFuture<Answer>> asked = ask(i -> List.of(take("client-" + i, 1)));
        for (int i = 0; i < TOGETHER; i++) {
            if (i == 700) {
                assertThatThrownBy(asked.get(i)::join).hasCauseInstanceOf(UnreadableBucketException.class);
            } else {
                assertThat(asked.get(i).join()).isInstanceOf(Admitted.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void stackWithAKeyOfSomebodyElseFailsAndTakesNothing(int atOnce) {
        String key = redis.prefix() + ":1:{key:foreign}:some:60s";
        client.getSet(key).add("foreign");
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            asked.add(store.take(List.of(take("own-" + i, 1), take("foreign", 1), take("other-" + i, 1)))
                    .toCompletableFuture());
        }
        for (CompletableFuture<Answer> each : asked) {
            assertThatThrownBy(each::join)
                    .hasCauseInstanceOf(UnreadableBucketException.class)
                    .hasMessageContaining("at " + key);
        }
        for (int i = 0; i < atOnce; i++) {
            assertThat(store.usage(List.of(take("own-" + i, 1), take("other-" + i, 1)))
                            .toCompletableFuture()
                            .join())
                    .allMatch(usage -> usage.used() == 0);
        }
    }

    @Test
    void scriptsThatWereFlushedAreSentAgain() {
        store.take(List.of(take("a", 2))).toCompletableFuture().join();
        client.getScript().scriptFlush();
        assertThat(store.take(List.of(take("a", 2))).toCompletableFuture().join())
                .isInstanceOf(Admitted.class);
        client.getScript().scriptFlush();
        assertThat(together(i -> List.of(take("b", TOGETHER)))).allMatch(Admitted.class::isInstance);
    }

    @Test
    void checksOfAllKindsMayBeSentTogether() {
        List<CompletableFuture<Answer>> asked = ask(i -> switch (i % 4) {
            case 0 -> List.of(take("lone-" + i, 1));
            case 1 -> List.of(take("one-" + i, 1), take("other-" + i, 1));
            case 2 -> List.of(take("two-" + i, 2, Algorithm.SLIDING_WINDOW, 2));
            default -> List.of(take("gcra-" + i, 1, Algorithm.GCRA, 1));
        });
        assertAllAreAdmitted(asked);
    }

    @Test
    void allAreAnsweredWhenConnectionsBreakMeanwhile() {
        try (Own own = Own.start(batching, Duration.ofMillis(500))) {
            for (int round = 0; round < 5; round++) {
                List<CompletableFuture<Answer>> asked = own.ask();
                own.prompt().ask("CLIENT KILL TYPE normal SKIPME yes");
                assertAllEnd(asked);
            }
            assertAnswersAgain(own.store());
        }
    }

    /** The server refuses every script then, which is not an answer that Redisson tells each of a batch. */
    @Test
    void allFailWhileTheServerRefusesAndPassAfterwards() {
        try (Own own = Own.start(batching, Duration.ofSeconds(5))) {
            own.prompt().tell("CONFIG SET min-replicas-to-write 1");
            List<CompletableFuture<Answer>> refused = own.ask();
            assertAllEnd(refused);
            assertThat(refused).allMatch(CompletableFuture::isCompletedExceptionally);
            own.prompt().tell("CONFIG SET min-replicas-to-write 0");
            assertAllAreAdmitted(own.ask());
        }
    }

    @Test
    void allAreAnsweredWhileSomebodysScriptRunsForTooLong() {
        try (Own own = Own.start(batching, Duration.ofSeconds(5), "lua-time-limit 1")) {
            CompletableFuture<String> busy =
                    CompletableFuture.supplyAsync(() -> own.prompt().ask("EVAL \"for i = 1, 1e10 do end\" 0"));
            await().until(() -> own.prompt().ask("PING").startsWith("-BUSY"));
            List<CompletableFuture<Answer>> refused = own.ask();
            assertAllEnd(refused);
            assertThat(refused)
                    .allSatisfy(each -> assertThat(each)
                            .failsWithin(Duration.ZERO)
                            .withThrowableThat()
                            .withMessageContaining("BUSY"));
            own.prompt().tell("SCRIPT KILL");
            assertThat(busy).succeedsWithin(Duration.ofSeconds(5));
            assertAllAreAdmitted(own.ask());
        }
    }

    @Test
    void allAreAnsweredWhenTheClientIsClosedMeanwhile() {
        try (Own own = Own.start(batching, Duration.ofSeconds(2))) {
            own.prompt().tell("CLIENT PAUSE 500");
            List<CompletableFuture<Answer>> asked = own.ask();
            long before = own.clockReads().get();
            // What waits is looked through and sent after this, to a server that does not answer any more.
            CompletableFuture<Void> paused =
                    asked.get(0).thenRun(() -> own.prompt().tell("CLIENT PAUSE 10000"));
            assertThat(paused).succeedsWithin(Duration.ofSeconds(5));
            await().until(() -> own.clockReads().get() > before);
            own.client().shutdown(0, 1, TimeUnit.SECONDS);
            assertAllEnd(asked);
        }
    }

    @Test
    void lateAnswersAreTakenForNobodyElses() {
        try (Own own = Own.start(batching, Duration.ofMillis(300))) {
            own.prompt().ask("CLIENT PAUSE 1000");
            List<CompletableFuture<Answer>> late = own.ask();
            assertAllEnd(late);
            assertThat(late).allMatch(CompletableFuture::isCompletedExceptionally);
            assertAnswersAgain(own.store());
            List<CompletableFuture<Answer>> next = ask(own.store(), i -> List.of(take("next-" + i / 2, 1)));
            assertThat(IntStream.range(0, TOGETHER / 2))
                    .allSatisfy(pair -> assertThat(List.of(
                                    next.get(2 * pair).join(),
                                    next.get(2 * pair + 1).join()))
                            .filteredOn(Admitted.class::isInstance)
                            .hasSize(1));
        }
    }

    /** A server of a test's own, a store that has asked it already, and the client between. */
    private record Own(LocalRedis server, RedissonClient client, AtomicLong clockReads, ThrottleStore store)
            implements AutoCloseable {

        static Own start(boolean batching, Duration timeout, String... settings) {
            LocalRedis server = LocalRedis.start(settings);
            RedissonClient client = EmbeddedRedis.connect(server.url());
            AtomicLong clockReads = new AtomicLong();
            TimeSource clock = () -> {
                clockReads.incrementAndGet();
                return System.nanoTime();
            };
            ThrottleStore store = RedissonThrottleStore.builder(client, clock)
                    .batching(batching)
                    .rememberedRefusals(0)
                    .timeout(timeout)
                    .build();
            store.take(List.of(take("first", 1))).toCompletableFuture().join();
            return new Own(server, client, clockReads, store);
        }

        RedisPrompt prompt() {
            return server.prompt();
        }

        List<CompletableFuture<Answer>> ask() {
            return ChecksTogetherTest.ask(store, i -> List.of(take("some", TOGETHER)));
        }

        @Override
        public void close() {
            client.shutdown();
            server.close();
        }
    }

    private static void assertAllEnd(List<CompletableFuture<Answer>> asked) {
        CompletableFuture<?>[] ended = asked.stream()
                .map(each -> each.handle((answer, failure) -> true))
                .toArray(CompletableFuture<?>[]::new);
        assertThat(CompletableFuture.allOf(ended)).succeedsWithin(Duration.ofSeconds(20));
    }

    private static void assertAllAreAdmitted(List<CompletableFuture<Answer>> asked) {
        assertAllEnd(asked);
        assertThat(asked).allSatisfy(each -> assertThat(each.join()).isInstanceOf(Admitted.class));
    }

    private static void assertAnswersAgain(ThrottleStore again) {
        await().ignoreExceptions()
                .until(() -> again.take(List.of(take("again", TOGETHER)))
                                .toCompletableFuture()
                                .join()
                        instanceof Admitted);
    }

    private List<Answer> together(IntFunction<List<Take>> takes) {
        return ask(takes).stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<Answer>> ask(IntFunction<List<Take>> takes) {
        return ask(store, takes);
    }

    private static List<CompletableFuture<Answer>> ask(ThrottleStore asked, IntFunction<List<Take>> takes) {
        return IntStream.range(0, TOGETHER)
                .mapToObj(i -> asked.take(takes.apply(i)).toCompletableFuture())
                .toList();
    }

    private static Take take(String client, int limit) {
        return take(client, limit, Algorithm.SLIDING_WINDOW, 1);
    }

    private static Take take(String client, int limit, Algorithm algorithm, int cost) {
        long window = Duration.ofMinutes(1).toNanos();
        return new Take(new Bucket("some", window, algorithm, Identity.ofKey(client)), limit, cost);
    }
}
