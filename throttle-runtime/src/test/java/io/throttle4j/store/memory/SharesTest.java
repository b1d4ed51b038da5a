package io.throttle4j.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.ManualTime;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bucket that is shared among threads, each of which is in the others' way here, decides as one that is not. */
class SharesTest {

    private static final long WINDOW = 1_000;

    private final List<ExecutorService> threads = List.of(
            Executors.newSingleThreadExecutor(),
            Executors.newSingleThreadExecutor(),
            Executors.newSingleThreadExecutor());
    private final ManualTime time = new ManualTime(Long.MAX_VALUE - 5 * WINDOW);

    /** All at once, so that their numbers follow each other: by its number a thread has its share. */
    @BeforeEach
    void startThreads() throws Exception {
        for (ExecutorService thread : threads) {
            thread.submit(() -> true).get();
        }
    }

    @AfterEach
    void endThreads() {
        threads.forEach(ExecutorService::shutdownNow);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 333})
    void decidesAsOneThatIsNotShared(int limit) throws Exception {
        Random random = new Random(limit);
        LogState shared = new LogState(bucket("shared"));
        LogState alone = new LogState(bucket("alone"));
        int admissions = 0;
        for (int i = 0; i < 4_000; i++) {
            time.advance(Duration.ofNanos(random.nextInt(3) == 0 ? random.nextInt(2 * (int) WINDOW / limit + 2) : 0));
            int cost = random.nextInt(20) == 0 ? 1 + random.nextInt(limit) : 1;
            int used = random.nextInt(50) == 0 ? 1 + random.nextInt(limit) : limit;
            Take take = new Take(bucket("any"), used, Math.min(cost, used));
            Answer expected = alone.take(take, time.nanos());
            Answer answer = inThread(random.nextInt(threads.size()), () -> contended(shared, take));
            assertThat(waitOf(answer)).as("take %s of %s", i, take).isEqualTo(waitOf(expected));
            admissions += answer instanceof Admitted ? 1 : 0;
            if (random.nextInt(40) == 0) {
                shared.lock();
                assertThat(shared.used(limit, time.nanos())).isEqualTo(alone.used(limit, time.nanos()));
                shared.unlock();
            }
        }
        assertThat(admissions).isBetween(100, 3_999);
    }

    @Test
    void whoeverLocksSeesWhatWasTakenFromShares() throws Exception {
        LogState state = new LogState(bucket("hot"));
        for (int i = 0; i < 60; i++) {
            assertThat(inThread(i % 3, () -> contended(state, one(100)))).isInstanceOf(Admitted.class);
            time.advance(Duration.ofNanos(1));
        }
        assertThat(state.isShared()).isTrue();
        state.lock();
        assertThat(state.isShared()).isFalse();
        assertThat(state.used(100, time.nanos())).isEqualTo(60);
        assertThat(state.waitNanos(60, 1, time.nanos())).isEqualTo(WINDOW - 60);
        state.unlock();
    }

    @Test
    void aShareIsOnlyForItsThreadAndTheLimitItIsAPartOf() throws Exception {
        LogState state = new LogState(bucket("hot"));
        inThread(0, () -> contended(state, one(100)));
        assertThat(inThread(0, () -> state.takeShared(one(100), time.nanos()))).isInstanceOf(Admitted.class);
        assertThat(inThread(0, () -> state.takeShared(one(99), time.nanos()))).isNull();
        assertThat(inThread(0, () -> state.takeShared(new Take(bucket("any"), 100, 2), time.nanos())))
                .isNull();
        assertThat(inThread(1, () -> state.takeShared(one(100), time.nanos()))).isNull();
    }

    @Test
    void aDenialEndsTheSharing() throws Exception {
        LogState state = new LogState(bucket("hot"));
        for (int i = 0; i < 10; i++) {
            int thread = i % 3;
            inThread(thread, () -> contended(state, one(10)));
        }
        assertThat(inThread(0, () -> contended(state, one(10)))).isInstanceOf(Refused.class);
        assertThat(state.isShared()).isFalse();
        assertThat(state.denial).isNotNull();
    }

    @Test
    void onlySoManyAreSharedAtOnce() {
        SharedStates shared = new SharedStates();
        List<LogState> states = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            LogState state = new LogState(bucket("hot" + i));
            contended(state, one(1_000));
            shared.add(state);
            states.add(state);
        }
        assertThat(states.stream().filter(LogState::isShared).count()).isBetween(1L, 64L);
    }

    /** As the store does for a take that finds another thread at work. */
    private Answer contended(LogState state, Take take) {
        Answer shared = state.takeShared(take, time.nanos());
        if (shared != null) {
            return shared;
        }
        state.acquire();
        try {
            return state.takeSharing(take, time.nanos());
        } finally {
            state.release();
        }
    }

    private <T> T inThread(int thread, Callable<T> call) throws Exception {
        return threads.get(thread).submit(call).get();
    }

    private static long waitOf(Answer answer) {
        return answer instanceof Refused refused ? refused.longestWait().toNanos() : 0;
    }

    private static Take one(int limit) {
        return new Take(bucket("any"), limit, 1);
    }

    private static Bucket bucket(String name) {
        return new Bucket("s", WINDOW, Algorithm.SLIDING_WINDOW, Identity.ofKey(name));
    }
}
