package io.throttle4j.benchmarks.http.server;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The store in this process, as if it were far away: it is asked when its answer is due, on another thread. */
final class LateStore implements ThrottleStore {

    static final Duration LATENCY = Duration.ofMillis(50);

    private final ThrottleStore store =
            new InMemoryThrottleStore(InMemoryThrottleStore.DEFAULT_MAX_CLIENTS, System::nanoTime);
    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(1);

    @Override
    public CompletionStage<Answer> take(List<Take> takes) {
        return late(() -> store.take(takes));
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
        return late(() -> store.giveBack(takes, admitted));
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        return late(() -> store.usage(takes));
    }

    @Override
    public void close() {
        timer.shutdown();
        store.close();
    }

    private <T> CompletionStage<T> late(Supplier<CompletionStage<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        var unused = timer.schedule(
                () -> question.get().thenAccept(answer::complete), LATENCY.toNanos(), TimeUnit.NANOSECONDS);
        return answer;
    }
}
