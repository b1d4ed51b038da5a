package io.throttle4j.store.redisson;

import io.throttle4j.store.TimeSource;
import java.time.Duration;
import java.util.function.Supplier;
import org.redisson.api.RedissonClient;

/** Configures a {@link RedissonThrottleStore}. Not safe for use by many threads. */
public final class RedissonThrottleStoreBuilder {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration DEFAULT_LEASE = Duration.ofSeconds(30);
    private static final int DEFAULT_DENIALS = 10_000;

    private final Supplier<RedissonClient> clients;
    private final TimeSource time;
    private KeyFormat format = new KeyFormat("throttle");
    private Duration timeout = DEFAULT_TIMEOUT;
    private ServerTime serverTime = ServerTime.ofServer();
    private Duration lease = DEFAULT_LEASE;
    private int denials = DEFAULT_DENIALS;
    private boolean batching = true;

    RedissonThrottleStoreBuilder(Supplier<RedissonClient> clients, TimeSource time) {
        this.clients = clients;
        this.time = time;
    }

    /**
     * Starts every key with {@code prefix}, {@code throttle} unless set: it keeps applications on one Redis apart.
     *
     * @throws IllegalArgumentException if it is blank or has a brace
     */
    public RedissonThrottleStoreBuilder keyPrefix(String prefix) {
        format = new KeyFormat(prefix);
        return this;
    }

    /**
     * Waits for an answer this long, a second unless set. A request is kept waiting no longer than
     * {@code throttle.store-timeout}; what is answered later than that can still be given back.
     *
     * @throws IllegalArgumentException if it is below a millisecond
     */
    public RedissonThrottleStoreBuilder timeout(Duration most) {
        if (most.toMillis() < 1) {
            throw new IllegalArgumentException("a timeout of " + most + "; use a millisecond or more");
        }
        timeout = most;
        return this;
    }

    /**
     * Remembers at most this many refusals on this node, 10,000 unless set; 0 asks Redis every time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public RedissonThrottleStoreBuilder rememberedRefusals(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("room for " + most + " refusals; use 0 to remember none, or more");
        }
        denials = most;
        return this;
    }

    /**
     * Lets what a crashed node had in flight come back after this long, 30 seconds unless set. What is in flight for
     * longer is renewed three times in that time.
     *
     * @throws IllegalArgumentException if it is below a second
     */
    public RedissonThrottleStoreBuilder lease(Duration lasting) {
        if (lasting.toSeconds() < 1) {
            throw new IllegalArgumentException("leases of " + lasting + "; use a second or more");
        }
        lease = lasting;
        return this;
    }

    /**
     * Whether calls that come together may share a script, true unless set. If not, each is a script of its own, so that
     * nothing else on the server waits for more than one of them, and they are still sent together.
     */
    public RedissonThrottleStoreBuilder batching(boolean shared) {
        batching = shared;
        return this;
    }

    /** Counts by another clock than the server's. For tests. */
    RedissonThrottleStoreBuilder serverTime(ServerTime used) {
        serverTime = used;
        return this;
    }

    /** The store. Connects to nothing by itself. */
    public RedissonThrottleStore build() {
        RedisCalls calls = new RedisCalls(clients, timeout);
        Looks looks = new Looks(calls, serverTime);
        DenyCache remembered = new DenyCache(denials);
        GiveBacks giveBacks = new GiveBacks(calls, serverTime, remembered);
        Lanes lanes = new Lanes(calls, serverTime, time, timeout, batching);
        return new RedissonThrottleStore(
                new Slots(format, calls),
                new TakeRound(lanes, looks, giveBacks),
                looks,
                giveBacks,
                remembered,
                new RedisLeases(calls, format, serverTime, lease),
                time);
    }
}
