package io.throttle4j.benchmarks.redis;

import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A client that Redis has refused for an hour, which its node knows. */
final class KnownDenial {

    private static final int AT_ONCE = 1_000;

    private final ThrottleStore store;
    private final List<Take> takes = List.of(Checks.take("denied", 0, 1, Duration.ofHours(1)));

    KnownDenial(ThrottleStore store) {
        this.store = store;
        store.take(takes).toCompletableFuture().join();
        requireRefused();
    }

    /** How often a second it is refused, asked by as many threads as there are processors: a Redis keeps all busy as well. */
    double perSecond(Duration time) {
        int threads = Runtime.getRuntime().availableProcessors();
        List<CompletableFuture<Double>> all = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() -> perSecondOfOne(time), this::onThread))
                .toList();
        return all.stream().mapToDouble(CompletableFuture::join).sum();
    }

    private void onThread(Runnable measurement) {
        Thread thread = new Thread(measurement, "known-denial");
        thread.start();
    }

    private double perSecondOfOne(Duration time) {
        long start = System.nanoTime();
        long refused = 0;
        while (System.nanoTime() - start < time.toNanos()) {
            for (int i = 0; i < AT_ONCE; i++) {
                requireRefused();
            }
            refused += AT_ONCE;
        }
        return refused * 1e9 / (System.nanoTime() - start);
    }

    private void requireRefused() {
        if (!(store.take(takes).toCompletableFuture().join() instanceof Refused)) {
            throw new IllegalStateException("admitted, so there is nothing to measure");
        }
    }
}
