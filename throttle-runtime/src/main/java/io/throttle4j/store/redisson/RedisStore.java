package io.throttle4j.store.redisson;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Leases;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.Usage;
import io.throttle4j.store.location.RedisUrl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RedissonClient;

/**
 * The store in the Redis that a URL names, over a Redisson client of its own. Safe for use by many threads.
 *
 * <p>The Redis may be down: until it answers for the first time every call fails at once, and later whenever it is away. It
 * is tried again every second, and found by itself when it is back. All threads are daemons. Close the store to disconnect.
 *
 * <p>No call blocks but {@link #connect} and {@link #close}.
 */
public final class RedisStore implements ThrottleStore {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A virtual machine that has just started may take two seconds to load what connecting takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Function<RedissonClient, ThrottleStore> opener;
    private final ReconnectingClient connection;
    private final NotConnectedException notConnected;
    private volatile @Nullable ThrottleStore opened;

    /**
     * Prepares a store.
     *
     * @param opener makes the store of a client that is connected; may block, to load scripts for instance; if it throws,
     *     the connection is given up and tried again
     */
    RedisStore(RedisUrl url, Function<RedissonClient, ThrottleStore> opener, Duration pause) {
        this.opener = opener;
        this.connection = new ReconnectingClient(url, this::open, pause);
        this.notConnected = new NotConnectedException(url);
    }

    /**
     * A store that connects with {@link #connect}, or in the background when it is first asked.
     *
     * @param keyPrefix what the names of all keys begin with
     * @param timeout how long a request waits for an answer; one that comes in twice that time can still be given back
     * @param time this node's clock
     */
    public static RedisStore at(RedisUrl url, String keyPrefix, Duration timeout, TimeSource time) {
        return new RedisStore(url, client -> storeOf(client, keyPrefix, timeout, time), PAUSE);
    }

    private static ThrottleStore storeOf(RedissonClient client, String keyPrefix, Duration timeout, TimeSource time) {
        Script.load(client);
        return RedissonThrottleStore.builder(client, time)
                .keyPrefix(keyPrefix)
                .timeout(timeout.multipliedBy(2))
                .build();
    }

    /**
     * Connects. Waits until the first attempt has succeeded or failed, five seconds at most, so that a Redis that is up
     * counts from the first request on. If it fails, says so in the log and goes on trying.
     *
     * @return this store
     */
    public RedisStore connect() {
        connection.start();
        connection.awaitFirstAttempt(PATIENCE);
        return this;
    }

    @Override
    public CompletionStage<Answer> take(List<Take> takes) {
        ThrottleStore store = opened;
        return store == null ? notYet() : store.take(takes);
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
        ThrottleStore store = opened;
        return store == null ? notYet() : store.giveBack(takes, admitted);
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        ThrottleStore store = opened;
        return store == null ? notYet() : store.usage(takes);
    }

    @Override
    public Optional<Leases> leases() {
        return Optional.of((scope, client, limit) -> {
            ThrottleStore store = opened;
            return store == null ? notYet() : store.leases().orElseThrow().lease(scope, client, limit);
        });
    }

    /** Stops trying, or disconnects. May take a few seconds if the Redis does not answer. */
    @Override
    public void close() {
        ThrottleStore before = opened;
        closeIfThere(before);
        connection.close();
        ThrottleStore after = opened;
        if (after != before) {
            closeIfThere(after);
        }
    }

    private <T> CompletionStage<T> notYet() {
        connection.start();
        return CompletableFuture.failedFuture(notConnected);
    }

    private void open(RedissonClient client) {
        opened = opener.apply(client);
    }

    private static void closeIfThere(@Nullable ThrottleStore store) {
        if (store != null) {
            store.close();
        }
    }
}
