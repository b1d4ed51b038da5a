package io.throttle4j.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.store.Bucket;
import io.throttle4j.store.ManualTime;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.ThrottleStoreContract;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InMemoryThrottleStoreTest extends ThrottleStoreContract {

    private final ManualTime time = new ManualTime();
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(1_000, time);

    @Override
    protected ThrottleStore store() {
        return store;
    }

    @Override
    protected void advance(Duration duration) {
        time.advance(duration);
    }

    @Test
    void anExpiredClientMakesRoomWhenAnotherComes() {
        take(client("a"), 1);
        advance(WINDOW);
        assertThat(store.clients()).isEqualTo(1);
        take(client("b"), 1);
        assertThat(store.clients()).isEqualTo(1);
    }

    @Test
    void aRefusedCallHoldsNoBucket() {
        take(client("new"), 1, 2);
        take(client("a"), 1);
        takeAll(new Take(client("a"), 1, 1), new Take(client("new"), 1, 1));
        assertThat(store.clients()).isEqualTo(1);
    }

    @Test
    void aThreadThatReadTheClockEarlierIsStampedNoEarlierThanWhatIsRecorded() {
        advance(Duration.ofSeconds(5));
        take(client("a"), 2);
        advance(Duration.ofSeconds(-3));
        take(client("a"), 2);
        advance(WINDOW);
        assertThat(waitOf(take(client("a"), 2, 2))).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 31, 32, 33, 100})
    void ofAnyNumberOfUnitsThoseThatHaveLeftTheWindowNoLongerCount(int units) {
        for (int gone = 0; gone <= units; gone++) {
            Bucket bucket = client("of whom " + gone + " go");
            for (int i = 0; i < units; i++) {
                take(bucket, units);
                advance(Duration.ofNanos(1));
            }
            advance(WINDOW.minusNanos(units + 1L - gone));
            assertThat(usage(bucket, units).used()).isEqualTo(units - gone);
        }
    }

    @Test
    void anEmptyCallFailsTheStage() {
        assertThatThrownBy(() -> store.take(List.of()).toCompletableFuture().join())
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask the store only if there is a bucket to ask for");
    }

    @Test
    void moreBucketsInOneCallThanTheStoreHoldsFailTheStage() {
        List<Take> takes = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> new Take(client("c" + i), 1, 1))
                .toList();
        assertThatThrownBy(() -> store.take(takes).toCompletableFuture().join())
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a call with 1001 buckets on a store that holds 1000");
        assertThat(store.clients()).isZero();
    }

    @Test
    void twoTakesFromOneBucketAreRefusedWithAdvice() {
        assertThatThrownBy(() -> takeAll(new Take(client("a"), 1, 1), new Take(client("a"), 2, 1)))
                .hasMessageContaining("take once, at the larger cost and the smaller limit");
    }

    @Test
    void aStoreWithoutRoomIsRefused() {
        assertThatThrownBy(() -> new InMemoryThrottleStore(0, time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("room for 0 clients; use 1 or more, 100000 if unsure");
    }

    @Test
    void forgetsEverythingWhenClosed() {
        take(client("a"), 1);
        take(client("b"), 5);
        store.close();
        assertThat(store.clients()).isZero();
        assertAdmitted(take(client("a"), 1));
    }
}
