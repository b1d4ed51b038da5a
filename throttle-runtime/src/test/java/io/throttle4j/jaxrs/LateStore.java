package io.throttle4j.jaxrs;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Leases;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.store.memory.InMemoryLeases;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The store of this process, whose answers come from threads of its own: each when the thread that asked has left Jersey, and
 * not before {@link #answer} was called.
 */
final class LateStore implements ThrottleStore {

    private final ThrottleStore store = new InMemoryThrottleStore(100_000, System::nanoTime);
    private final Leases leases = new InMemoryLeases();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile CompletableFuture<Void> told = new CompletableFuture<>();
    private final CompletableFuture<Void> toldHere = new CompletableFuture<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** How often something was to be taken or lent. */
    int asked() {
        return asked.get();
    }

    /** From now on, answers as soon as whoever asks has left. */
    LateStore answer() {
        told.complete(null);
        return this;
    }

    /** From now on, keeps answers back again. */
    void keepBack() {
        told = new CompletableFuture<>();
    }

    /** Answers what was asked so far on this thread, before this returns. */
    void answerHere() {
        toldHere.complete(null);
    }

    @Override
    public CompletionStage<Answer> take(List<Take> takes) {
        return late(() -> store.take(takes));
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
        return store.giveBack(takes, admitted);
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        return late(() -> store.usage(takes));
    }

    @Override
    public Optional<Leases> leases() {
        return Optional.of((scope, client, limit) -> late(() -> leases.lease(scope, client, limit)));
    }

    @Override
    public void close() {
        threads.shutdown();
        store.close();
    }

    private <T> CompletionStage<T> late(Supplier<CompletionStage<T>> answer) {
        asked.incrementAndGet();
        Thread asking = Thread.currentThread();
        return told.thenRunAsync(() -> awaitLeft(asking), threads)
                .applyToEither(toldHere, unused -> true)
                .thenCompose(left -> answer.get());
    }

    private static void awaitLeft(Thread asking) {
        while (Stream.of(asking.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("org.glassfish.jersey.server.ServerRuntime"))) {
            Thread.onSpinWait();
        }
    }
}
