package io.throttle4j.store.redisson;

import io.throttle4j.store.location.RedisUrl;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;

/**
 * A client of a Redis that may be down: connects in the background and goes on trying until it has. From then on Redisson
 * itself reconnects.
 *
 * <p>Safe for use by many threads. Every failed attempt leaves nothing behind.
 */
final class ReconnectingClient implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private static final long SHUTDOWN_SECONDS = 2;

    /** An attempt that does not end sooner on an interrupt disconnects by itself when it does. */
    private static final long MOST_SECONDS_OF_ATTEMPT = 5;

    /** Reasons are few; should one be worded differently each time, the log is not to suffer. */
    private static final int MOST_REASONS = 5;

    private final RedisUrl url;
    private final Consumer<RedissonClient> whenConnected;
    private final Duration pause;
    private final RedisThreads threads = new RedisThreads();
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch tried = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = RedisThreads.connecting(this::connectUntilDone);
    private final Set<String> reasons = new HashSet<>();
    private volatile @Nullable RedissonClient client;

    /**
     * Prepares a client; nothing is opened before {@link #start}.
     *
     * @param whenConnected given the client once, on the connecting thread, before anybody else gets it; may block; what it
     *     throws is a failed attempt
     * @param pause the time between two attempts
     */
    ReconnectingClient(RedisUrl url, Consumer<RedissonClient> whenConnected, Duration pause) {
        this.url = url;
        this.whenConnected = whenConnected;
        this.pause = pause;
    }

    /** Begins to connect, unless it has begun or is closed. Never blocks. */
    void start() {
        if (!isClosing() && started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    /** Waits for the outcome of the first attempt, at most for {@code patience}. */
    void awaitFirstAttempt(Duration patience) {
        if (!await(tried, patience) && !isClosing()) {
            warn("no answer in " + patience.toMillis() + " ms");
        }
    }

    /** The client, if it has connected. It stays the same even when the connection is lost. Never blocks. */
    Optional<RedissonClient> client() {
        return Optional.ofNullable(client);
    }

    /** Stops trying, or disconnects. Waits for that, a few seconds at most. */
    @Override
    public void close() {
        closing.countDown();
        tried.countDown();
        thread.interrupt();
        join(thread);
        RedissonClient connected;
        synchronized (this) {
            connected = client;
            client = null;
        }
        if (connected != null) {
            shutDown(connected);
        }
        threads.close();
    }

    private void connectUntilDone() {
        do {
            try {
                connect();
                return;
            } catch (RuntimeException | LinkageError failure) {
                if (!isClosing()) {
                    warn(FailureReason.of(failure, url));
                }
            } finally {
                tried.countDown();
            }
        } while (!await(closing, pause) && !isClosing());
    }

    private void connect() {
        Redisson fresh = (Redisson) Redisson.create(TunedConfig.of(url, threads));
        boolean kept = false;
        try {
            RedisThreads.useDaemonTimer(fresh);
            // Whatever needs its servers makes a client that was created lazily connect.
            fresh.getCommandExecutor().getConnectionManager().getEntrySet();
            whenConnected.accept(fresh);
            kept = keep(fresh);
        } finally {
            if (!kept) {
                shutDown(fresh);
            }
        }
        if (kept) {
            LOG.log(Level.INFO, "connected to Redis at " + url.hosts());
        }
    }

    private synchronized boolean keep(RedissonClient fresh) {
        if (isClosing()) {
            return false;
        }
        client = fresh;
        return true;
    }

    private synchronized void warn(String reason) {
        if (reasons.size() < MOST_REASONS && reasons.add(reason)) {
            LOG.log(
                    Level.WARNING,
                    "cannot connect to Redis at " + url.hosts() + ": " + reason
                            + "; until it can, throttle.on-store-failure says what happens (tried again every "
                            + pause.toMillis() + " ms)");
        }
    }

    private static void shutDown(RedissonClient client) {
        client.shutdown(0, SHUTDOWN_SECONDS, TimeUnit.SECONDS);
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private static void join(Thread connecting) {
        try {
            connecting.join(TimeUnit.SECONDS.toMillis(MOST_SECONDS_OF_ATTEMPT));
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean await(CountDownLatch latch, Duration most) {
        try {
            return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
