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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten million addresses against the default store in a small heap; run by the Maven profile {@code long}. */
@Tag("long")
class KeyFloodTest {

    private static final int ADDRESSES = 10_000_000;
    private static final int ROOM = InMemoryThrottleStore.DEFAULT_MAX_CLIENTS;
    private static final long SMALL_HEAP_BYTES = 300L << 20;

    private final ManualTime time = new ManualTime();
    private final InMemoryThrottleStore store = new InMemoryThrottleStore(ROOM, time);

    @Test
    void neitherExhaustsMemoryNorFreesWhoIsDenied() {
        assertSmallHeap();
        take("192.0.2.1", 10, 10);
        for (int i = 0; i < ADDRESSES; i++) {
            assertThat(take("flood-" + i, 10, 1) instanceof Admitted).isTrue();
            if (i % 1_000 == 0) {
                assertThat(take("192.0.2.1", 10, 1)).isInstanceOf(Refused.class);
                assertThat(store.clients()).isLessThanOrEqualTo(ROOM);
            }
        }
        assertThat(store.clients()).isEqualTo(ROOM);
        assertThat(store.forgottenWhileDenied()).isZero();
    }

    @Test
    void forgetsTheEarliestDenialsWhenEveryAddressIsDenied() {
        assertSmallHeap();
        for (int i = 0; i < ADDRESSES; i++) {
            assertThat(take("flood-" + i, 1, 1) instanceof Admitted).isTrue();
            time.advance(Duration.ofNanos(1));
            if (i % 1_000 == 0) {
                int earliestHeld = Math.max(0, i - ROOM + 1);
                assertThat(take("flood-" + earliestHeld, 1, 1)).isInstanceOf(Refused.class);
                assertThat(store.clients()).isLessThanOrEqualTo(ROOM);
            }
        }
        assertThat(store.forgottenWhileDenied()).isEqualTo(ADDRESSES - ROOM);
    }

    private static void assertSmallHeap() {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("the largest heap this test proves anything in; use the Maven profile long")
                .isLessThanOrEqualTo(SMALL_HEAP_BYTES);
    }

    private Answer take(String address, int limit, int cost) {
        Bucket bucket =
                new Bucket("anon", Duration.ofDays(1).toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofAddress(address));
        return store.take(List.of(new Take(bucket, limit, cost)))
                .toCompletableFuture()
                .join();
    }
}
