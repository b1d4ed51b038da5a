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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.codec.StringCodec;

/** How many scripts checks are, and what a check is answered that has one for itself. */
@Timeout(60)
class SharedScriptsTest {

    private static final int TOGETHER = 2_000;

    private final RedissonClient client = EmbeddedRedis.client();
    private final DrivenRedis redis = new DrivenRedis(client, 0);

    @Test
    void fewScriptsDecideManyChecks() {
        long before = scripts();
        List<Answer> answers = together(redis.store(), i -> List.of(take("client-" + i, 1)));
        assertThat(answers).hasSize(TOGETHER).allMatch(Admitted.class::isInstance);
        assertThat(scripts() - before).isLessThan(TOGETHER / 4);
    }

    @Test
    void withoutBatchingEachCheckIsAScriptOfItsOwn() {
        long before = scripts();
        List<Answer> answers = together(redis.batching(false), i -> List.of(take("hot", 777)));
        assertThat(answers).filteredOn(Admitted.class::isInstance).hasSize(777);
        assertThat(scripts() - before).isEqualTo(TOGETHER);
    }

    @Test
    void checkThatComesAloneIsSentAtOnceInItsOwnScript() {
        together(redis.store(), i -> List.of(take("first", 1)));
        long before = scripts();
        for (int i = 0; i < 20; i++) {
            redis.store().take(List.of(take("lone", 100))).toCompletableFuture().join();
        }
        assertThat(scripts() - before).isEqualTo(20);
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

    private static List<Answer> together(RedissonThrottleStore store, IntFunction<List<Take>> takes) {
        return IntStream.range(0, TOGETHER)
                .mapToObj(i -> store.take(takes.apply(i)).toCompletableFuture())
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
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
