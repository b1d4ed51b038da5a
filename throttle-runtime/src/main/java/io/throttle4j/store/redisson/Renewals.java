package io.throttle4j.store.redisson;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs something that does not throw, again and again on a daemon thread, from when it is first needed. Safe for use by
 * many threads.
 */
final class Renewals implements AutoCloseable {

    private final AtomicBoolean begun = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "throttle4j-redis-leases");
        thread.setDaemon(true);
        return thread;
    });
    private final Runnable task;
    private final Duration interval;

    Renewals(Runnable task, Duration interval) {
        this.task = task;
        this.interval = interval;
    }

    /** Begins, unless it has begun or is closed. */
    void begin() {
        if (!begun.get() && begun.compareAndSet(false, true) && !timer.isShutdown()) {
            ScheduledFuture<?> unusedWatch =
                    timer.scheduleWithFixedDelay(task, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void close() {
        begun.set(true);
        timer.shutdownNow();
    }
}
