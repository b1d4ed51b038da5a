package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.Identity;
import io.throttle4j.store.Leases;
import io.throttle4j.store.Leases.Lease;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redisson.client.codec.StringCodec;

/** Leases that two nodes share, and what becomes of those of a node that is gone. */
class RedisLeasesTest {

    private static final Identity ANN = Identity.ofPrincipal("ann");
    private static final Duration LASTING = Duration.ofSeconds(30);

    private final DrivenRedis redis = new DrivenRedis(EmbeddedRedis.client(), 0);
    private final Leases one = redis.store().leases().orElseThrow();
    private final Leases other = redis.anotherNode().leases().orElseThrow();

    @Test
    void nodesShareTheLeasesOfAClient() {
        assertThat(lease(one, 2)).isPresent();
        assertThat(lease(other, 2)).isPresent();
        assertThat(lease(one, 2)).isEmpty();
        assertThat(lease(other, 2)).isEmpty();
    }

    @Test
    void releasedLeaseIsLentAgain() {
        Lease lease = lease(one, 1).orElseThrow();
        lease.release();
        await().untilAsserted(() -> assertThat(lease(other, 1)).isPresent());
    }

    @Test
    void clientsAndScopesHaveLeasesOfTheirOwn() {
        assertThat(lease(one, 1)).isPresent();
        assertThat(one.lease("downloads", Identity.ofKey("ann"), 1)
                        .toCompletableFuture()
                        .join())
                .isPresent();
        assertThat(one.lease("uploads", ANN, 1).toCompletableFuture().join()).isPresent();
    }

    @Test
    void leaseOfANodeThatIsGoneComesBack() {
        assertThat(lease(one, 1)).isPresent();
        redis.advance(LASTING.minusMillis(1));
        assertThat(lease(other, 1)).isEmpty();
        redis.advance(Duration.ofMillis(1));
        assertThat(lease(other, 1)).isPresent();
    }

    @Test
    void leaseThatIsRenewedStaysLent() {
        assertThat(lease(one, 1)).isPresent();
        redis.advance(LASTING.minusMillis(1));
        ((RedisLeases) one).renewAll();
        await().untilAsserted(() -> {
            assertThat(EmbeddedRedis.client()
                            .getScoredSortedSet(
                                    redis.prefix() + ":1:{user:ann}:downloads:in-flight", StringCodec.INSTANCE)
                            .lastScore())
                    .isGreaterThanOrEqualTo((double) (redis.serverMicros() + LASTING.toMillis() * 1_000));
        });
        redis.advance(LASTING.minusMillis(1));
        assertThat(lease(other, 1)).isEmpty();
    }

    @Test
    void releasedLeaseIsNotRenewed() {
        lease(one, 1).orElseThrow().release();
        ((RedisLeases) one).renewAll();
        await().untilAsserted(() -> assertThat(lease(other, 1)).isPresent());
        ((RedisLeases) one).renewAll();
        assertThat(lease(one, 1)).isEmpty();
    }

    @Test
    void neverMoreThanTheLimitAreLentAtOnce() {
        AtomicInteger lent = new AtomicInteger();
        CompletableFuture<?>[] asked = IntStream.range(0, 500)
                .mapToObj(i -> (i % 2 == 0 ? one : other)
                        .lease("downloads", ANN, 7)
                        .thenAccept(lease -> lease.ifPresent(held -> lent.incrementAndGet()))
                        .toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(asked).join();
        assertThat(lent).hasValue(7);
    }

    private static Optional<Lease> lease(Leases node, int limit) {
        return node.lease("downloads", ANN, limit).toCompletableFuture().join();
    }
}
