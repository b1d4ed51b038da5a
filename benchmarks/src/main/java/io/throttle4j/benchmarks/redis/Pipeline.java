package io.throttle4j.benchmarks.redis;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** A fixed number of checks on their way: whenever one is answered the next one is sent, for some time. */
final class Pipeline {

    private final AsyncCheck check;
    private final int clients;
    private final long end;
    private final LongAdder answered = new LongAdder();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch open;

    private Pipeline(AsyncCheck check, int clients, int outstanding, long end) {
        this.check = check;
        this.clients = clients;
        this.end = end;
        this.open = new CountDownLatch(outstanding);
    }

    /**
     * The answers per second, each for one of so many clients, chosen at random.
     *
     * @throws IllegalStateException if a check fails, or its answer is another than it should be
     */
    static double perSecond(AsyncCheck check, int clients, int outstanding, Duration time) {
        long start = System.nanoTime();
        Pipeline pipeline = new Pipeline(check, clients, outstanding, start + time.toNanos());
        for (int i = 0; i < outstanding; i++) {
            pipeline.send(new SplittableRandom(i));
        }
        pipeline.await();
        return pipeline.answered.sum() * 1e9 / (System.nanoTime() - start);
    }

    private void await() {
        try {
            open.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a check failed, so there is nothing to measure", failed);
        }
    }

    private void send(SplittableRandom random) {
        while (end - System.nanoTime() > 0 && failure.get() == null) {
            CompletionStage<?> answer = ask(random.nextInt(clients));
            if (!answer.toCompletableFuture().isDone()) {
                answer.whenComplete((any, failed) -> {
                    count(any, failed);
                    send(random);
                });
                return;
            }
            answer.whenComplete((any, failed) -> count(any, failed));
        }
        open.countDown();
    }

    /** What fails at once fails like what fails later: the caller may be a thread that swallows exceptions. */
    private CompletionStage<?> ask(int client) {
        try {
            return check.of(client);
        } catch (RuntimeException unsent) {
            return CompletableFuture.failedStage(unsent);
        }
    }

    private void count(@Nullable Object answer, @Nullable Throwable failed) {
        answered.increment();
        if (failed != null) {
            failure.set(failed);
        } else if (!check.isRight().test(answer)) {
            failure.set(new IllegalStateException("answered " + answer));
        }
    }
}
