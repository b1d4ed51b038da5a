package io.throttle4j.jaxrs.resume;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A task that others wrap and run, and whose result is asked for afterwards. */
final class CarriedTask<T extends @Nullable Object> implements Runnable {

    private final FutureTask<T> task;

    CarriedTask(Callable<T> rest) {
        this.task = new FutureTask<>(rest);
    }

    @Override
    public void run() {
        task.run();
    }

    T result() throws Exception {
        if (!task.isDone()) {
            throw new IllegalStateException(
                    "a ContextCarrier returned something that does not run the task it was given");
        }
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) failed.getCause();
        }
    }
}
