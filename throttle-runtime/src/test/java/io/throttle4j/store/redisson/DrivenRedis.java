package io.throttle4j.store.redisson;

import io.throttle4j.store.ManualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.redisson.api.RedissonClient;

/** A store in a real Redis whose time the test drives, on keys of its own. Keys do not expire meanwhile. */
public final class DrivenRedis {

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final long START_MICROS = 1_700_000_000_000_000L;
    private static final long LONG_MILLIS = Duration.ofHours(1).toMillis();

    private final ManualTime nodeTime = new ManualTime();
    private final AtomicLong serverMicros = new AtomicLong(START_MICROS);
    private final String prefix = "test-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
    private final RedissonClient client;
    private final RedissonThrottleStore store;

    /** A store without any key yet. */
    public DrivenRedis(RedissonClient client, int rememberedRefusals) {
        this.client = client;
        this.store = store(client, rememberedRefusals, true);
    }

    private RedissonThrottleStore store(RedissonClient client, int rememberedRefusals, boolean batching) {
        return RedissonThrottleStore.builder(client, nodeTime)
                .keyPrefix(prefix)
                .rememberedRefusals(rememberedRefusals)
                .batching(batching)
                .serverTime(new ServerTime(() -> Long.toString(serverMicros.get()), LONG_MILLIS))
                .build();
    }

    public RedissonThrottleStore store() {
        return store;
    }

    /** Another node's store on the same keys, with the same clocks. */
    public RedissonThrottleStore anotherNode() {
        return store(client, 0, true);
    }

    /** A store on the same keys, with the same clocks, whose checks share no scripts if not {@code batching}. */
    RedissonThrottleStore batching(boolean batching) {
        return store(client, 0, batching);
    }

    /** What the scripts are told the time is. */
    long serverMicros() {
        return serverMicros.get();
    }

    /** What the keys of this store start with. */
    public String prefix() {
        return prefix;
    }

    /** Moves the server's and the node's clock together. */
    public void advance(Duration time) {
        serverMicros.addAndGet(time.toNanos() / 1_000);
        nodeTime.advance(time);
    }

    /** Moves both clocks to {@code micros} after the start. */
    public void setMicros(long micros) {
        advance(Duration.ofNanos((START_MICROS + micros - serverMicros.get()) * 1_000));
    }
}
