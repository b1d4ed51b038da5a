package io.throttle4j.throttles;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A bounded number of threads for blocking work, with a bounded queue before them.
 *
 * <p>Idle platform threads go away by themselves and all are daemons, so nothing has to be closed.
 */
final class BlockingWorkers {

    private static final int WAITING_PER_WORKER = 16;
    private static final int IDLE_SECONDS = 10;

    private final ExecutorService threads;
    private final Semaphore outstanding;
    private final Semaphore running;
    private final String name;

    private BlockingWorkers(ExecutorService threads, int maxAtOnce, String name) {
        this.threads = threads;
        this.outstanding = new Semaphore(Math.multiplyExact(maxAtOnce, WAITING_PER_WORKER + 1));
        this.running = new Semaphore(maxAtOnce);
        this.name = name;
    }

    static BlockingWorkers atMost(int maxAtOnce, String name) {
        if (maxAtOnce < 1) {
            throw new IllegalArgumentException(maxAtOnce + " decisions at once in " + name + "; use 1 or more");
        }
        return new BlockingWorkers(virtualOrPlatform(maxAtOnce, name), maxAtOnce, name);
    }

    <T> CompletionStage<T> submit(Callable<T> work) {
        if (!outstanding.tryAcquire()) {
            return CompletableFuture.failedStage(new RejectedExecutionException(
                    name + " has as many decisions running and waiting as it may; make it faster or give it more"
                            + " threads with super(maxAtOnce)"));
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            threads.execute(() -> run(work, result));
        } catch (Throwable noThread) {
            outstanding.release();
            result.completeExceptionally(noThread);
        }
        return result;
    }

    /** Gives its place up before it answers: what the answer sets off is not this throttle's work. */
    private <T> void run(Callable<T> work, CompletableFuture<T> result) {
        Runnable answer = answer(work, result);
        outstanding.release();
        answer.run();
    }

    private <T> Runnable answer(Callable<T> work, CompletableFuture<T> result) {
        running.acquireUninterruptibly();
        try {
            T value = work.call();
            return () -> result.complete(value);
        } catch (Throwable failure) {
            return () -> result.completeExceptionally(failure);
        } finally {
            running.release();
        }
    }

    private static ExecutorService virtualOrPlatform(int maxAtOnce, String name) {
        try {
            MethodHandle perTask = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) perTask.invokeExact();
        } catch (NoSuchMethodException beforeJdk21) {
            return platform(maxAtOnce, name);
        } catch (Throwable unexpected) {
            throw new IllegalStateException("virtual threads could not be set up for " + name, unexpected);
        }
    }

    private static ExecutorService platform(int maxAtOnce, String name) {
        ThreadFactory daemons = work -> {
            Thread thread = new Thread(work, "throttle4j-" + name);
            thread.setDaemon(true);
            return thread;
        };
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                maxAtOnce, maxAtOnce, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
