package io.throttle4j.jaxrs.resume;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where requests go on unless the user says otherwise. */
public final class ResumeExecutors {

    /** As many as the worker threads that Tomcat, Jetty and others have by default. */
    static final int THREADS = 200;

    /** Beyond these, requests wait for a thread; and beyond those, they are refused. */
    static final int QUEUE = 1_000;

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final long IDLE_SECONDS = 10;

    private ResumeExecutors() {}

    /** A virtual thread for each request where the JDK has them, from 21 on, else a pool of a bounded number of threads. */
    public static Executor standard() {
        try {
            return (Executor)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException | UnsupportedOperationException older) {
            LOG.log(Level.DEBUG, "no virtual threads here", older);
            return bounded(THREADS, QUEUE);
        }
    }

    /** A pool whose threads end when they have nothing to do, so that it needs no closing. */
    static ThreadPoolExecutor bounded(int threads, int queue) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), named());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named() {
        AtomicInteger made = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "throttle4j-resumed-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
