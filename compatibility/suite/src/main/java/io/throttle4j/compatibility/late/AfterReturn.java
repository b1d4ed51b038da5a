package io.throttle4j.compatibility.late;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs a task when the thread that asked for it has left the container, or waits in it. */
public final class AfterReturn implements Executor, AutoCloseable {

    private static final int NEXT_LOOK_MILLIS = 2;

    private final ScheduledExecutorService looking = LateStore.thread("after-return");

    /** Has nothing to run yet. */
    public AfterReturn() {}

    @Override
    public void execute(Runnable task) {
        lookLater(new AskingThread(), task);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private void lookLater(AskingThread asking, Runnable task) {
        var unused = looking.schedule(() -> look(asking, task), NEXT_LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(AskingThread asking, Runnable task) {
        asking.look()
                .ifPresentOrElse(certain -> ForkJoinPool.commonPool().execute(task), () -> lookLater(asking, task));
    }
}
