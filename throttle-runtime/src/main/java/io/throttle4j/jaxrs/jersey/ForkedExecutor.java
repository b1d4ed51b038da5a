package io.throttle4j.jaxrs.jersey;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Lives and ends like one executor, and leaves it to another where tasks run. */
final class ForkedExecutor extends AbstractExecutorService {

    private final ExecutorService life;
    private final Executor fork;

    ForkedExecutor(ExecutorService life, Executor fork) {
        this.life = life;
        this.fork = fork;
    }

    @Override
    public void execute(Runnable task) {
        fork.execute(task);
    }

    @Override
    public void shutdown() {
        life.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return life.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return life.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return life.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return life.awaitTermination(timeout, unit);
    }
}
