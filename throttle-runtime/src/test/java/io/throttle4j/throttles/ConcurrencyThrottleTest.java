package io.throttle4j.throttles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrencyThrottleTest {

    private static final int LIMIT = 5;
    private static final int THREADS = 16;
    private static final Visitor ANN = Visitor.at("192.0.2.1");
    private static final Visitor BOB = Visitor.at("192.0.2.2");

    private final Slots slots = new Slots(LIMIT);

    @RepeatedTest(3)
    void neverMoreThanTheLimitAreInFlightAndEverySlotComesBack() throws Exception {
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger passed = new AtomicInteger();
        AtomicInteger tooMany = new AtomicInteger();
        inThreads(() -> {
            for (int i = 0; i < 20_000; i++) {
                if (check(ANN) instanceof Decision.Allowed allowed) {
                    passed.incrementAndGet();
                    if (inFlight.incrementAndGet() > LIMIT) {
                        tooMany.incrementAndGet();
                    }
                    Thread.onSpinWait();
                    inFlight.decrementAndGet();
                    allowed.release().run();
                }
            }
        });
        assertThat(tooMany).hasValue(0);
        assertThat(passed).hasValueGreaterThan(0);
        assertThat(slots.inFlight(ANN.identity())).isZero();
        assertThat(slots.clients()).isZero();
    }

    @RepeatedTest(3)
    void asManyAsTheLimitPassWhenMoreAskAtOnce() throws Exception {
        AtomicInteger passed = new AtomicInteger();
        inThreads(() -> {
            if (check(ANN) instanceof Decision.Allowed) {
                passed.incrementAndGet();
            }
        });
        assertThat(passed).hasValue(LIMIT);
        assertThat(slots.inFlight(ANN.identity())).isEqualTo(LIMIT);
    }

    @Test
    void denialAsksToComeBackInASecondAndTakesNoSlot() {
        List<Decision> taken = fill();
        assertThat(check(ANN)).isEqualTo(Decision.denied(Duration.ofSeconds(1)));
        ((Decision.Allowed) taken.get(0)).release().run();
        assertThat(check(ANN)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void eachClientHasSlotsOfItsOwn() {
        fill();
        assertThat(check(BOB)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void requestWithoutKeyPassesUncounted() {
        Visitor nobody = new Visitor(Optional.empty());
        for (int i = 0; i < 2 * LIMIT; i++) {
            assertThat(check(nobody)).isEqualTo(Decision.allowed());
        }
        assertThat(slots.clients()).isZero();
    }

    @Test
    void limitBelowOneIsRefused() {
        assertThatThrownBy(() -> new Slots(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit of 0 requests in flight; use 1 or more");
    }

    private List<Decision> fill() {
        List<Decision> taken = new ArrayList<>();
        for (int i = 0; i < LIMIT; i++) {
            taken.add(check(ANN));
        }
        return taken;
    }

    private Decision check(ThrottleRequest request) {
        return slots.check(request).toCompletableFuture().join();
    }

    private static void inThreads(Runnable work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    work.run();
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Slots extends ConcurrencyThrottle {
        Slots(int limit) {
            super(limit);
        }

        @Override
        protected Optional<Identity> key(ThrottleRequest request) {
            return request.clientAddress().map(Identity::ofAddress);
        }
    }
}
