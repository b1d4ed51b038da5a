package io.throttle4j.jaxrs.resume;

import io.throttle4j.jaxrs.context.ContextCarrier;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets requests go on: on the executor for them, knowing what their first threads knew. */
public final class Resumer {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final Executor executor;
    private final List<ContextCarrier> innermostFirst;
    private final Supplier<? extends RuntimeException> overload;

    /**
     * A resumer.
     *
     * @param executor runs the rest of each request
     * @param carriers each puts its context in place before those that follow
     * @param overload makes what answers a request that the executor takes no more
     */
    public Resumer(Executor executor, List<ContextCarrier> carriers, Supplier<? extends RuntimeException> overload) {
        this.executor = executor;
        List<ContextCarrier> reversed = new ArrayList<>(carriers);
        Collections.reverse(reversed);
        this.innermostFirst = List.copyOf(reversed);
        this.overload = overload;
    }

    /** Where requests go on. */
    public Executor executor() {
        return executor;
    }

    /** What answers a request that the executor takes no more. */
    public RuntimeException overload() {
        return overload.get();
    }

    /** {@code rest}, to be called once on another thread, with the context of this one. */
    public <T extends @Nullable Object> Callable<T> carry(Callable<T> rest) {
        CarriedTask<T> task = new CarriedTask<>(rest);
        Runnable carried = task;
        for (ContextCarrier carrier : innermostFirst) {
            carried = carry(carrier, carried);
        }
        Runnable whole = carried;
        return () -> {
            whole.run();
            return task.result();
        };
    }

    /**
     * Runs {@code rest} on the executor when {@code check} is decided, or {@code refuse} on some other thread if the executor
     * cannot run it. Neither runs on this thread before this returns: containers take a request that goes on inside of its
     * filter for one that was never held.
     */
    public void resumeWhenDone(OpenCheck check, Runnable rest, Runnable refuse) {
        Thread filtering = Thread.currentThread();
        check.whenDone(() -> {
            if (Thread.currentThread() == filtering) {
                elsewhere(() -> resume(rest, refuse));
            } else {
                resume(rest, refuse);
            }
        });
    }

    /** Refuses a request that the executor cannot run, for whatever reason. Not on this thread: it belongs to a store. */
    public void rejected(Throwable reason, Runnable refuse) {
        Level level = reason instanceof RejectedExecutionException ? Level.DEBUG : Level.WARNING;
        LOG.log(level, "a request cannot go on: its executor does not run it", reason);
        elsewhere(refuse);
    }

    private void resume(Runnable rest, Runnable refuse) {
        try {
            executor.execute(rest);
        } catch (Throwable reason) {
            rejected(reason, refuse);
        }
    }

    /** A request that nobody lets go on would hang: where there is no other thread, this one has to do. */
    private static void elsewhere(Runnable task) {
        try {
            CompletableFuture<Void> unusedWatch = CompletableFuture.runAsync(task);
        } catch (Throwable noThread) {
            LOG.log(Level.WARNING, "no thread to refuse a request on", noThread);
            task.run();
        }
    }

    private static Runnable carry(ContextCarrier carrier, Runnable task) {
        try {
            return Objects.requireNonNull(carrier.carry(task), "null instead of a task");
        } catch (RuntimeException | LinkageError failure) {
            LOG.log(Level.WARNING, carrier + " cannot carry the context of a request, which goes on without", failure);
            return task;
        }
    }
}
