package io.throttle4j.jaxrs.resume;

import io.throttle4j.jaxrs.context.ContextCarrier;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** Runs {@code rest} on the executor, or {@code ifRejected} on some other thread if the executor takes no more. */
    public void resume(Runnable rest, Runnable ifRejected) {
        try {
            executor.execute(rest);
        } catch (RejectedExecutionException full) {
            rejected(full, ifRejected);
        }
    }

    /** Refuses a request that the executor has no place for. Not on this thread: it belongs to a store. */
    public void rejected(RejectedExecutionException full, Runnable refuse) {
        LOG.log(Level.DEBUG, "a request cannot go on: its executor rejects it", full);
        CompletableFuture<Void> unusedWatch = CompletableFuture.runAsync(refuse);
    }

    private static Runnable carry(ContextCarrier carrier, Runnable task) {
        try {
            return carrier.carry(task);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, carrier + " cannot carry the context of a request, which goes on without", failure);
            return task;
        }
    }
}
