package io.throttle4j.store.redisson;

import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.redisson.Redisson;
import org.redisson.connection.ServiceManager;

/**
 * The threads of one Redis store: named, and daemons, so that a store nobody closes keeps no process alive.
 *
 * <p>They are Netty's threads, whose buffers are slow on any other. Those of {@link #netty} and the timer end with the
 * Redisson client they were given to, those of {@link #executor} with {@link #close}.
 */
final class RedisThreads implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private static final String NAME = "throttle4j-redis";
    private static final int WORKERS = 2;
    private static final int TICK_MILLIS = 25;
    private static final int WHEEL = 512;

    private final ThreadFactory netty = new DefaultThreadFactory(NAME + "-io", true);
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DefaultThreadFactory(NAME + "-worker", true));

    RedisThreads() {
        workers.allowCoreThreadTimeOut(true);
    }

    /** Starts a thread for everything it is given: for each event loop one. */
    Executor netty() {
        return loop -> netty.newThread(loop).start();
    }

    ExecutorService executor() {
        return workers;
    }

    /** A thread that is not started yet. */
    static Thread connecting(Runnable task) {
        return new DefaultThreadFactory(NAME + "-connect", true).newThread(task);
    }

    /**
     * Gives a client that was not used yet a timer on a daemon thread. Redisson makes its own on a thread that keeps the
     * process alive, and takes no other in its configuration.
     */
    static void useDaemonTimer(Redisson client) {
        ServiceManager services = client.getServiceManager();
        try {
            Field timer = ServiceManager.class.getDeclaredField("timer");
            timer.setAccessible(true);
            HashedWheelTimer ours = new HashedWheelTimer(
                    new DefaultThreadFactory(NAME + "-timer", true), TICK_MILLIS, TimeUnit.MILLISECONDS, WHEEL, false);
            services.getTimer().stop();
            timer.set(services, ours);
        } catch (ReflectiveOperationException | RuntimeException otherRedisson) {
            LOG.log(Level.DEBUG, "Redisson's timer cannot be replaced and keeps the process alive", otherRedisson);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
