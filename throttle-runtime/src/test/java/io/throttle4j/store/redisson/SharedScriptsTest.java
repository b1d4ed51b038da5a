package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.UnreadableBucketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.codec.StringCodec;

/** Checks that come together share scripts, and each gets its own answer. */
@Timeout(60)
class SharedScriptsTest {

    private static final int TOGETHER = 2_000;

    private final RedissonClient client = EmbeddedRedis.client();
    private final DrivenRedis redis = new DrivenRedis(client, 0);

    @Test
    void fewScriptsDecideManyChecks() {
        long before = scripts();
        List<Answer> answers = together(i -> List.of(take("client-" + i, 1)));
        assertThat(answers).hasSize(TOGETHER).allMatch(Admitted.class::isInstance);
        assertThat(scripts() - before).isLessThan(TOGETHER / 4);
    }

    @Test
    void withoutBatchingEachCheckIsAScriptOfItsOwn() {
        try (RedissonThrottleStore store = RedissonThrottleStore.builder(client, System::nanoTime)
                .keyPrefix(redis.prefix() + "-alone")
                .batching(false)
                .build()) {
            long before = scripts();
            List<CompletableFuture<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                asked.add(store.take(List.of(take("hot", 777))).toCompletableFuture());
            }
            List<Answer> answers = asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).filteredOn(Admitted.class::isInstance).hasSize(777);
            // A refusal that came back meanwhile is answered from memory.
            assertThat(scripts() - before).isBetween(778L, (long) TOGETHER);
        }
    }

    @Test
    void checkThatComesAloneIsSentAtOnceInItsOwnScript() {
        together(i -> List.of(take("first", 1)));
        long before = scripts();
        for (int i = 0; i < 20; i++) {
            redis.store().take(List.of(take("lone", 100))).toCompletableFuture().join();
        }
        assertThat(scripts() - before).isEqualTo(20);
    }

    @Test
    void checksOfOneScriptSeeWhatThoseBeforeThemTook() {
        List<Answer> answers = together(i -> List.of(take("hot", 777)));
        assertThat(answers).filteredOn(Admitted.class::isInstance).hasSize(777);
    }

    @Test
    void callsWithSeveralBucketsStayAllOrNothing() {
        List<Answer> answers = together(i -> List.of(take("half-" + i % 2, 300), take("common", 400)));
        assertThat(answers).filteredOn(Admitted.class::isInstance).hasSize(400);
        long used =
                redis
                        .store()
                        .usage(List.of(take("half-0", 300), take("half-1", 300)))
                        .toCompletableFuture()
                        .join()
                        .stream()
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
    @ValueSource(strings = {"SET", "LIST"})
    void keyOfSomebodyElseIsSaidToBeUnreadable(String kind) {
        String key = redis.prefix() + ":1:{key:lone}:some:60s";
        if (kind.equals("SET")) {
            client.getSet(key).add("foreign");
        } else {
            client.getList(key, StringCodec.INSTANCE).add("foreign");
        }
        List<Take> lone = List.of(take("lone", 1));
        assertThatThrownBy(redis.store().take(lone).toCompletableFuture()::join)
                .hasCauseInstanceOf(UnreadableBucketException.class)
                .hasMessageMatching(".*WRONGTYPE .*, at " + Pattern.quote(key));
        assertThatThrownBy(redis.store().usage(lone).toCompletableFuture()::join)
                .hasCauseInstanceOf(UnreadableBucketException.class)
                .hasMessageContaining("WRONGTYPE");
        assertThat(redis.store().giveBack(lone, new Admitted(1)).toCompletableFuture())
                .succeedsWithin(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void stackWithAKeyOfSomebodyElseFailsAndTakesNothing(int atOnce) {
        String key = redis.prefix() + ":1:{key:foreign}:some:60s";
        client.getSet(key).add("foreign");
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            asked.add(redis.store()
                    .take(List.of(take("own-" + i, 1), take("foreign", 1), take("other-" + i, 1)))
                    .toCompletableFuture());
        }
        for (CompletableFuture<Answer> each : asked) {
            assertThatThrownBy(each::join)
                    .hasCauseInstanceOf(UnreadableBucketException.class)
                    .hasMessageContaining("at " + key);
        }
        for (int i = 0; i < atOnce; i++) {
            assertThat(redis.store()
                            .usage(List.of(take("own-" + i, 1), take("other-" + i, 1)))
                            .toCompletableFuture()
                            .join())
                    .allMatch(usage -> usage.used() == 0);
        }
    }

    @Test
    void stackIsToldTheWaitOfEachOfItsWindows() {
        redis.store().take(List.of(take("a", 1))).toCompletableFuture().join();
        redis.advance(Duration.ofSeconds(20));
        redis.store().take(List.of(take("c", 1))).toCompletableFuture().join();
        Refused refused = (Refused) redis.store()
                .take(List.of(take("a", 1), take("b", 1), take("c", 1)))
                .toCompletableFuture()
                .join();
        assertThat(List.of(refused.waitOf(0), refused.waitOf(1), refused.waitOf(2)))
                .containsExactly(Duration.ofSeconds(40), Duration.ZERO, Duration.ofSeconds(60));
    }

    @Test
    void nothingIsAskedAboutNoBucket() {
        assertThat(redis.store().usage(List.of()).toCompletableFuture().join()).isEmpty();
        assertThat(redis.store().giveBack(List.of(), new Admitted(1)).toCompletableFuture())
                .succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void scriptsThatWereFlushedAreSentAgain() {
        redis.store().take(List.of(take("a", 2))).toCompletableFuture().join();
        client.getScript().scriptFlush();
        assertThat(redis.store()
                        .take(List.of(take("a", 2)))
                        .toCompletableFuture()
                        .join())
                .isInstanceOf(Admitted.class);
        client.getScript().scriptFlush();
        assertThat(together(i -> List.of(take("b", TOGETHER)))).allMatch(Admitted.class::isInstance);
    }

    private List<Answer> together(IntFunction<List<Take>> takes) {
        return ask(takes).stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<Answer>> ask(IntFunction<List<Take>> takes) {
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
            asked.add(redis.store().take(takes.apply(i)).toCompletableFuture());
        }
        return asked;
    }

    private static Take take(String client, int limit) {
        return new Take(
                new Bucket("some", Duration.ofMinutes(1).toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey(client)),
                limit,
                1);
    }

    /** How many scripts the server has run. */
    private long scripts() {
        return client.getRedisNodes(RedisNodes.SINGLE).getInstance().info(InfoSection.COMMANDSTATS).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("cmdstat_eval"))
                .mapToLong(entry -> Long.parseLong(entry.getValue().replaceAll("^calls=(\\d+),.*", "$1")))
                .sum();
    }
}
