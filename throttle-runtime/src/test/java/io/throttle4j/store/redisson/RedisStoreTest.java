package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.store.location.RedisUrl;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a store does before, while and after it is connected. */
class RedisStoreTest {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final List<Take> TAKES = List.of(new Take(
            new Bucket("anon", Duration.ofMinutes(1).toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofPrincipal("ada")),
            1,
            1));

    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void countsInWhatItsOpenerMakes() {
        try (LocalRedis redis = LocalRedis.start();
                RedisStore store = store(redis.url()).connect()) {
            Answer admitted = answer(store.take(TAKES));
            assertThat(admitted).isInstanceOf(Answer.Admitted.class);
            assertThat(answer(store.take(TAKES))).isInstanceOf(Answer.Refused.class);
            assertThat(answer(store.usage(TAKES))).extracting(Usage::used).containsExactly(1L);

            assertThat(store.giveBack(TAKES, (Answer.Admitted) admitted).toCompletableFuture())
                    .isCompleted();
            assertThat(answer(store.take(TAKES))).isInstanceOf(Answer.Admitted.class);
        }
        assertThat(closed).hasValue(1);
        assertThat(RedisThreadNames.alive()).noneMatch(name -> name.contains("connect"));
    }

    @Test
    void failsAtOnceWhileThereIsNoConnection() {
        int port = LocalRedis.freePort();
        try (RedisStore store = store("redis://ada:s3cret@127.0.0.1:" + port)) {
            String expected = "not connected to Redis at 127.0.0.1:" + port + " yet";
            assertThatThrownBy(() -> answer(store.take(TAKES))).hasRootCauseMessage(expected);
            assertThatThrownBy(() -> answer(store.usage(TAKES))).hasRootCauseMessage(expected);
            assertThatThrownBy(() -> answer(store.giveBack(TAKES, new Answer.Admitted(0))))
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseMessage(expected);
        }
        assertThat(closed).hasValue(0);
    }

    @Test
    void connectsWhenItIsFirstAsked() {
        try (LocalRedis redis = LocalRedis.start();
                RedisStore store = store(redis.url())) {
            assertThat(redis.clients()).isEmpty();
            assertThat(store.take(TAKES).toCompletableFuture()).isCompletedExceptionally();

            await().atMost(SOON)
                    .until(() -> !store.usage(TAKES).toCompletableFuture().isCompletedExceptionally());
        }
    }

    @Test
    void closedItStaysDisconnected() {
        try (LocalRedis redis = LocalRedis.start()) {
            RedisStore store = store(redis.url());
            store.close();

            assertThat(store.connect().take(TAKES).toCompletableFuture()).isCompletedExceptionally();
            assertThat(redis.clients()).isEmpty();
        }
    }

    @Test
    void saysNoPasswordWhenItIsNotAcceptedAnyMore() {
        try (LocalRedis redis = LocalRedis.start("requirepass s3cret");
                RedisStore store = RedisStore.at(
                                RedisUrl.parse("redis://:s3cret@127.0.0.1:" + redis.port()),
                                "changed",
                                Duration.ofSeconds(1),
                                System::nanoTime)
                        .connect()) {
            assertThat(answer(store.take(TAKES))).isInstanceOf(Answer.Admitted.class);
            RedisPrompt prompt = new RedisPrompt(redis.port());
            prompt.tell("AUTH s3cret\r\nCONFIG SET requirepass other\r\nCLIENT KILL TYPE normal");

            await().atMost(SOON).until(() -> traceOfUsage(store).contains("WRONGPASS"));
            assertThat(traceOfUsage(store)).doesNotContain("s3cret");
        }
    }

    /** What is logged when looking fails; empty if it does not. */
    private static String traceOfUsage(RedisStore store) {
        StringWriter trace = new StringWriter();
        store.usage(TAKES)
                .toCompletableFuture()
                .handle((usage, failure) -> Optional.ofNullable(failure))
                .join()
                .ifPresent(failure -> failure.printStackTrace(new PrintWriter(trace)));
        return trace.toString();
    }

    private RedisStore store(String url) {
        return new RedisStore(
                RedisUrl.parse(url),
                client -> new Counted(new InMemoryThrottleStore(10, () -> 0), closed::incrementAndGet),
                PAUSE);
    }

    private static <T> T answer(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** A store that tells when it is closed. */
    private record Counted(ThrottleStore store, Runnable whenClosed) implements ThrottleStore {

        @Override
        public CompletionStage<Answer> take(List<Take> takes) {
            return store.take(takes);
        }

        @Override
        public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
            return store.giveBack(takes, admitted);
        }

        @Override
        public CompletionStage<List<Usage>> usage(List<Take> takes) {
            return store.usage(takes);
        }

        @Override
        public void close() {
            whenClosed.run();
            store.close();
        }
    }
}
