package io.throttle4j.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.ManualTime;
import io.throttle4j.store.Take;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The store under real threads. */
@Timeout(60)
class ConcurrentTakesTest {

    private static final int THREADS = 16;
    private static final Duration WINDOW = Duration.ofMillis(1);

    @ParameterizedTest
    @EnumSource
    void admitsExactlyTheLimitWhateverTheNumberOfThreads(Algorithm algorithm) {
        InMemoryThrottleStore store = new InMemoryThrottleStore(10, new ManualTime());
        AtomicInteger admitted = new AtomicInteger();
        inThreads(thread -> () -> {
            for (int i = 0; i < 1_000; i++) {
                if (isAdmitted(store, new Take(bucket("hot", algorithm), 777, 1))) {
                    admitted.incrementAndGet();
                }
            }
        });
        assertThat(admitted).hasValue(777);
    }

    /** Large enough for the threads to share it, and to be called in when it is used up: again for each window. */
    @Test
    void admitsExactlyTheLimitOfEachWindowWhenThreadsShareIt() {
        ManualTime time = new ManualTime();
        InMemoryThrottleStore store = new InMemoryThrottleStore(10, time);
        for (int window = 0; window < 20; window++) {
            AtomicInteger admitted = new AtomicInteger();
            inThreads(thread -> () -> {
                int own = 0;
                for (int i = 0; i < 10_000; i++) {
                    own += isAdmitted(store, new Take(bucket("hot", Algorithm.SLIDING_WINDOW), 100_000, 1)) ? 1 : 0;
                }
                admitted.addAndGet(own);
            });
            assertThat(admitted).hasValue(100_000);
            assertThat(used(store, new Take(bucket("hot", Algorithm.SLIDING_WINDOW), 100_000, 1)))
                    .isEqualTo(100_000);
            time.advance(WINDOW);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 1_000, 5_000})
    void neverAdmitsMoreThanTheLimitInAnyWindowOfARunningClock(int limit) {
        InMemoryThrottleStore store = new InMemoryThrottleStore(10, System::nanoTime);
        List<List<Long>> stamps = new ArrayList<>();
        inThreads(thread -> {
            List<Long> own = new ArrayList<>();
            stamps.add(own);
            return () -> {
                for (int i = 0; i < 30_000; i++) {
                    Take take = new Take(bucket("hot", Algorithm.SLIDING_WINDOW), limit, 1);
                    if (join(store, take) instanceof Admitted admitted) {
                        own.add(admitted.stamp());
                    }
                }
            };
        });
        List<Long> all = stamps.stream().flatMap(List::stream).sorted().toList();
        for (int i = limit; i < all.size(); i++) {
            assertThat(all.get(i) - all.get(i - limit)).isGreaterThanOrEqualTo(WINDOW.toNanos());
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(limit);
    }

    @RepeatedTest(3)
    void takesFromAllBucketsOrFromNoneInWhateverOrderTheyAreNamed() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(10, new ManualTime());
        AtomicInteger[] admitted = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        inThreads(thread -> () -> {
            Random random = new Random(thread);
            for (int i = 0; i < 2_000; i++) {
                int one = random.nextInt(4);
                int other = (one + 1 + random.nextInt(3)) % 4;
                if (isAdmitted(store, shared(one), shared(other))) {
                    admitted[one].incrementAndGet();
                    admitted[other].incrementAndGet();
                }
            }
        });
        for (int i = 0; i < 4; i++) {
            assertThat(used(store, shared(i))).isEqualTo(admitted[i].get());
        }
        assertThat(admitted).filteredOn(count -> count.get() < 500).hasSizeLessThanOrEqualTo(1);
    }

    @RepeatedTest(3)
    void givingBackLosesNothingAndReturnsEverything() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(10, new ManualTime());
        AtomicInteger kept = new AtomicInteger();
        inThreads(thread -> () -> {
            for (int i = 0; i < 2_000; i++) {
                List<Take> takes = List.of(shared(thread % 2), shared(2));
                Answer answer = store.take(takes).toCompletableFuture().join();
                if (answer instanceof Admitted stamp
                        && ThreadLocalRandom.current().nextInt(8) > 0) {
                    store.giveBack(takes, stamp);
                } else if (answer instanceof Admitted) {
                    kept.incrementAndGet();
                }
            }
        });
        assertThat(used(store, shared(2))).isEqualTo(kept.get()).isEqualTo(500);
        assertThat(used(store, shared(0)) + used(store, shared(1))).isEqualTo(500);
    }

    @RepeatedTest(3)
    void insertionsAndEvictionsKeepTheBoundAndLoseNoAdmissionOfADeniedClient() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(50, new ManualTime());
        Take precious = new Take(bucket("precious", Algorithm.SLIDING_WINDOW), 3, 1);
        for (int i = 0; i < 3; i++) {
            assertThat(isAdmitted(store, precious)).isTrue();
        }
        AtomicInteger violations = new AtomicInteger();
        inThreads(thread -> () -> {
            Random random = new Random(thread);
            for (int i = 0; i < 5_000; i++) {
                Take first = new Take(bucket("c" + random.nextInt(300), Algorithm.SLIDING_WINDOW), 50, 1);
                Take second = new Take(bucket("d" + random.nextInt(300), Algorithm.GCRA), 50, 1);
                store.take(random.nextBoolean() ? List.of(first, second) : List.of(second));
                boolean freed = isAdmitted(store, precious, first) || isAdmitted(store, precious);
                if (freed || store.clients() > 50) {
                    violations.incrementAndGet();
                }
            }
        });
        assertThat(violations).hasValue(0);
        assertThat(store.clients()).isEqualTo(50);
        assertThat(store.forgottenWhileDenied()).isZero();
    }

    @RepeatedTest(3)
    void aClientThatIsInsertedByManyThreadsAtOnceIsOneClient() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(5_000, new ManualTime());
        inThreads(thread -> () -> {
            for (int i = 0; i < 2_000; i++) {
                isAdmitted(store, new Take(bucket("c" + i, Algorithm.SLIDING_WINDOW), 100, 1));
            }
        });
        assertThat(store.clients()).isEqualTo(2_000);
        for (int i = 0; i < 2_000; i++) {
            assertThat(used(store, new Take(bucket("c" + i, Algorithm.SLIDING_WINDOW), 100, 1)))
                    .isEqualTo(THREADS);
        }
    }

    private static void inThreads(IntFunction<Runnable> work) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Runnable own = work.apply(thread);
                running.add(threads.submit(() -> {
                    start.await();
                    own.run();
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (Exception failure) {
            throw new AssertionError("a thread failed", failure);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Take shared(int index) {
        return new Take(bucket("shared" + index, Algorithm.SLIDING_WINDOW), 500, 1);
    }

    private static Bucket bucket(String name, Algorithm algorithm) {
        return new Bucket("s", WINDOW.toNanos(), algorithm, Identity.ofKey(name));
    }

    private static Answer join(InMemoryThrottleStore store, Take... takes) {
        return store.take(List.of(takes)).toCompletableFuture().join();
    }

    private static boolean isAdmitted(InMemoryThrottleStore store, Take... takes) {
        return join(store, takes) instanceof Admitted;
    }

    private static long used(InMemoryThrottleStore store, Take take) {
        return store.usage(List.of(take)).toCompletableFuture().join().get(0).used();
    }
}
