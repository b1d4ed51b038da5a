package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way is looked up from the other end of a list when the limit is large; which entry it is stays the same. */
@Timeout(60)
class LargeLimitTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(1);
    private static final Duration TICK = Duration.ofNanos(1_000);

    private final DrivenRedis redis = new DrivenRedis(EmbeddedRedis.client(), 0);

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 129, 1_000})
    void loneTakeWaitsForTheOldestEntryThatCounts(int limit) {
        waitsForTheOldestThatCounts(List.of(take("a", limit, 1)), limit, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 129, 1_000})
    void stackWaitsForTheOldestEntryThatCounts(int limit) {
        waitsForTheOldestThatCounts(List.of(take("a", limit, 1), take("roomy", 5_000, 1)), limit, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 131, 132, 1_000})
    void costWaitsForAsManyEntriesAsItNeeds(int limit) {
        waitsForTheOldestThatCounts(List.of(take("a", limit, 3)), limit, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 129, 1_000})
    void checksThatComeTogetherWaitForTheOldestEntryThatCounts(int limit) {
        fill(limit);
        redis.advance(WINDOW.minus(STEP.multipliedBy(limit)).plus(STEP.multipliedBy(4)));
        List<Take> wanted = List.of(take("a", limit, 1));
        List<CompletableFuture<?>> asked = IntStream.range(0, 100)
                .<CompletableFuture<?>>mapToObj(i -> redis.store().take(wanted).toCompletableFuture())
                .toList();
        assertThat(asked.stream().map(CompletableFuture::join))
                .filteredOn(Admitted.class::isInstance)
                .hasSize(5);
        assertThat(asked.stream().map(CompletableFuture::join).filter(Refused.class::isInstance))
                .allSatisfy(each -> assertThat(((Refused) each).longestWait()).isEqualTo(STEP));
    }

    /** An entry at each of {@code limit} steps, the last one a step ago; the last of those that have to leave is number {@code cost}. */
    private void waitsForTheOldestThatCounts(List<Take> wanted, int limit, int cost) {
        fill(limit);
        Duration untilGone = WINDOW.minus(STEP.multipliedBy(limit - cost + 1));
        assertThat(waitOf(wanted)).isEqualTo(untilGone);
        redis.advance(untilGone.minus(TICK));
        assertThat(waitOf(wanted)).isEqualTo(TICK);
        redis.advance(TICK);
        assertThat(waitOf(wanted)).isZero();
        assertThat(waitOf(List.of(take("a", limit, 1)))).isEqualTo(STEP);
    }

    private void fill(int limit) {
        for (int i = 0; i < limit; i++) {
            assertThat(waitOf(List.of(take("a", limit, 1)))).isZero();
            redis.advance(STEP);
        }
    }

    /** Zero if it was admitted. */
    private Duration waitOf(List<Take> takes) {
        return redis.store().take(takes).toCompletableFuture().join() instanceof Refused refused
                ? refused.longestWait()
                : Duration.ZERO;
    }

    private static Take take(String client, int limit, int cost) {
        return new Take(
                new Bucket("some", WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey(client)), limit, cost);
    }
}
