package io.throttle4j.compatibility.late;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Counts in memory, but answers later and on a thread of its own, as a store in the network does. */
public final class LateStore implements ThrottleStore {

    private static final int LATE_MILLIS = 20;
    private static final int NEXT_LOOK_MILLIS = 2;

    /** The name of the thread that answers. */
    public static final String THREAD = "late-store";

    private final ThrottleStore store = new InMemoryThrottleStore(1000, System::nanoTime);
    private final ConcurrentLinkedQueue<Watched> watched = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService answering = thread(THREAD);

    /** An empty store. */
    public LateStore() {}

    /** What became of the threads that took since this was asked last, in the order in which they were answered. */
    public List<Watched> watched() {
        List<Watched> all = new ArrayList<>();
        for (Watched next = watched.poll(); next != null; next = watched.poll()) {
            all.add(next);
        }
        return all;
    }

    @Override
    public CompletionStage<Answer> take(List<Take> takes) {
        return later(() -> store.take(takes), watched::add);
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
        return later(() -> store.giveBack(takes, admitted), seen -> {});
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        return later(() -> store.usage(takes), seen -> {});
    }

    @Override
    public void close() {
        answering.shutdownNow();
        store.close();
    }

    static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private <T> CompletionStage<T> later(Supplier<CompletionStage<T>> answer, Consumer<Watched> tell) {
        AskingThread asking = new AskingThread();
        CompletableFuture<Watched> certain = new CompletableFuture<>();
        schedule(LATE_MILLIS, () -> look(asking, certain));
        return certain.thenCompose(seen -> {
            tell.accept(seen);
            return answer.get();
        });
    }

    private void look(AskingThread asking, CompletableFuture<Watched> certain) {
        asking.look().ifPresentOrElse(certain::complete, () -> schedule(NEXT_LOOK_MILLIS, () -> look(asking, certain)));
    }

    private void schedule(int millis, Runnable task) {
        var unused = answering.schedule(task, millis, TimeUnit.MILLISECONDS);
    }
}
