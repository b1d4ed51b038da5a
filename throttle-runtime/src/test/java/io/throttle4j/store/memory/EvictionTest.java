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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a full store forgets. A client that is forgotten is seen by its usage: it starts from nothing. */
class EvictionTest {

    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final ManualTime time = new ManualTime(Long.MAX_VALUE - WINDOW.toNanos());

    @Test
    void forgetsTheExpiredFirstHoweverManyHitsItHad() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(100, time);
        take(store, bucket("short", WINDOW.dividedBy(2), Algorithm.SLIDING_WINDOW), 10, 9);
        for (int i = 1; i < 100; i++) {
            take(store, bucket("c" + i, WINDOW, Algorithm.SLIDING_WINDOW), 10, 1);
        }
        time.advance(WINDOW.dividedBy(2));
        take(store, bucket("new", WINDOW, Algorithm.SLIDING_WINDOW), 10, 1);
        assertThat(store.clients()).isEqualTo(100);
        for (int i = 1; i < 100; i++) {
            assertThat(used(store, bucket("c" + i, WINDOW, Algorithm.SLIDING_WINDOW), 10))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sparesWhoeverIsDeniedAndThenWhoeverHasManyHits(Algorithm algorithm) {
        InMemoryThrottleStore store = new InMemoryThrottleStore(3, time);
        take(store, bucket("denied", WINDOW, algorithm), 1, 1);
        take(store, bucket("few", WINDOW, algorithm), 10, 1);
        take(store, bucket("many", WINDOW, algorithm), 10, 8);
        take(store, bucket("new", WINDOW, algorithm), 10, 2);
        assertThat(used(store, bucket("denied", WINDOW, algorithm), 1)).isEqualTo(1);
        assertThat(used(store, bucket("many", WINDOW, algorithm), 10)).isEqualTo(8);
        assertThat(used(store, bucket("few", WINDOW, algorithm), 10)).isZero();
        assertThat(store.forgottenWhileDenied()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheDenialThatEndsFirstWhenAllAreDeniedAndCountsIt(Algorithm algorithm) {
        InMemoryThrottleStore store = new InMemoryThrottleStore(3, time);
        take(store, bucket("long", WINDOW.multipliedBy(3), algorithm), 1, 1);
        take(store, bucket("short", WINDOW, algorithm), 1, 1);
        take(store, bucket("medium", WINDOW.multipliedBy(2), algorithm), 1, 1);
        take(store, bucket("new", WINDOW.multipliedBy(2), algorithm), 1, 1);
        assertThat(store.clients()).isEqualTo(3);
        assertThat(store.forgottenWhileDenied()).isEqualTo(1);
        assertThat(used(store, bucket("short", WINDOW, algorithm), 1)).isZero();
        assertThat(used(store, bucket("long", WINDOW.multipliedBy(3), algorithm), 1))
                .isEqualTo(1);
        assertThat(used(store, bucket("medium", WINDOW.multipliedBy(2), algorithm), 1))
                .isEqualTo(1);
    }

    @Test
    void aDenialThatWasProlongedCountsAsItIsNow() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(2, time);
        take(store, window("a"), 1, 1);
        time.advance(WINDOW.dividedBy(2));
        take(store, window("b"), 1, 1);
        time.advance(Duration.ofSeconds(1));
        take(store, window("a"), 2, 1);
        store.take(List.of(new Take(window("a"), 1, 1)));
        take(store, window("new"), 1, 1);
        assertThat(used(store, window("a"), 2)).isEqualTo(2);
        assertThat(used(store, window("b"), 1)).isZero();
    }

    @Test
    void aDenialThatHasLapsedProtectsNoLonger() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(2, time);
        take(store, window("lapses"), 2, 1);
        time.advance(WINDOW.dividedBy(2));
        take(store, window("lapses"), 2, 1);
        take(store, window("denied"), 1, 1);
        time.advance(WINDOW.dividedBy(2));
        take(store, window("new"), 1, 1);
        assertThat(store.forgottenWhileDenied()).isZero();
        assertThat(used(store, window("denied"), 1)).isEqualTo(1);
        assertThat(used(store, window("lapses"), 2)).isZero();
    }

    @Test
    void aDenialThatWasGivenBackProtectsNoLonger() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(3, time);
        Take take = new Take(window("returned"), 2, 1);
        take(store, window("returned"), 2, 1);
        time.advance(Duration.ofSeconds(1));
        Answer admitted = store.take(List.of(take)).toCompletableFuture().join();
        take(store, window("b"), 1, 1);
        take(store, window("c"), 1, 1);
        store.giveBack(List.of(take), (Admitted) admitted);
        take(store, window("new"), 1, 1);
        assertThat(store.forgottenWhileDenied()).isZero();
        assertThat(used(store, window("returned"), 2)).isZero();
    }

    @Test
    void aRaisedLimitProtectsNoLonger() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(2, time);
        take(store, window("a"), 1, 1);
        time.advance(Duration.ofSeconds(1));
        take(store, window("raised"), 1, 1);
        take(store, window("raised"), 5, 1);
        take(store, window("new"), 1, 1);
        assertThat(store.forgottenWhileDenied()).isZero();
        assertThat(used(store, window("a"), 1)).isEqualTo(1);
    }

    @Test
    void aRefusedCallForgetsNobody() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(2, time);
        take(store, window("a"), 1, 1);
        take(store, window("b"), 9, 1);
        store.take(List.of(new Take(window("a"), 1, 1), new Take(window("new"), 1, 1)));
        store.take(List.of(new Take(window("new"), 1, 2)));
        assertThat(used(store, window("b"), 9)).isEqualTo(1);
    }

    @Test
    void aCallForgetsNoneOfItsOwnBuckets() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(3, time);
        take(store, window("own"), 9, 1);
        take(store, window("other"), 9, 5);
        take(store, window("another"), 9, 5);
        store.take(
                List.of(new Take(window("new1"), 9, 1), new Take(window("own"), 9, 1), new Take(window("new2"), 9, 1)));
        assertThat(store.clients()).isEqualTo(3);
        assertThat(used(store, window("own"), 9)).isEqualTo(2);
        assertThat(used(store, window("new1"), 9)).isEqualTo(1);
        assertThat(used(store, window("new2"), 9)).isEqualTo(1);
    }

    @Test
    void memoryDrainsWhileOthersCome() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(1_000, time);
        for (int i = 0; i < 1_000; i++) {
            take(store, window("old" + i), 1 + i % 2, 1);
        }
        time.advance(WINDOW);
        for (int i = 0; i < 600; i++) {
            take(store, window("new" + i), 10, 1);
        }
        assertThat(store.clients()).isEqualTo(600);
    }

    @Test
    void aFloodOfAddressesFreesNobodyWhoIsDenied() {
        InMemoryThrottleStore store = new InMemoryThrottleStore(10_000, time);
        take(store, window("attacker"), 5, 5);
        for (int i = 0; i < 300_000; i++) {
            take(store, new Bucket("s", WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofAddress("a" + i)), 5, 1);
            if (i % 100 == 0) {
                assertThat(store.clients()).isLessThanOrEqualTo(10_000);
                assertThat(store.take(List.of(new Take(window("attacker"), 5, 1)))
                                .toCompletableFuture()
                                .join())
                        .isInstanceOf(Refused.class);
            }
        }
        assertThat(store.forgottenWhileDenied()).isZero();
    }

    private static void take(InMemoryThrottleStore store, Bucket bucket, int limit, int cost) {
        assertThat(store.take(List.of(new Take(bucket, limit, cost)))
                        .toCompletableFuture()
                        .join())
                .isInstanceOf(Admitted.class);
    }

    private static long used(InMemoryThrottleStore store, Bucket bucket, int limit) {
        return store.usage(List.of(new Take(bucket, limit, 1)))
                .toCompletableFuture()
                .join()
                .get(0)
                .used();
    }

    private static Bucket window(String name) {
        return bucket(name, WINDOW, Algorithm.SLIDING_WINDOW);
    }

    private static Bucket bucket(String name, Duration window, Algorithm algorithm) {
        return new Bucket("s", window.toNanos(), algorithm, Identity.ofKey(name));
    }
}
