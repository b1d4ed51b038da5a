package io.throttle4j.benchmarks.memory;

import io.github.bucket4j.Bandwidth;
import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Prints how much memory a client takes up that has made one request, the names of the clients not counted, beside a
 * bucket of Bucket4j in a map: one with a bandwidth of its own, and one that has it in common with all others, as ours have
 * their rule.
 */
public final class ClientBytes {

    private static final int CLIENTS = 1_000_000;

    private ClientBytes() {}

    public static void main(String[] arguments) {
        String[] keys = Keys.of(CLIENTS);
        double ours = bytes(ours(keys), keys.length);
        double theirs = bytes(theirs(() -> Bucket4jLimiter.bucket(Rule.ADMITS_MANY), keys), keys.length);
        Bandwidth bandwidth = Bucket4jLimiter.bandwidth(Rule.ADMITS_MANY);
        double shared = bytes(theirs(() -> Bucket4jLimiter.bucket(bandwidth), keys), keys.length);
        Figures.cost("client.throttle4j.bytes", ours);
        Figures.cost("client.bucket4j.bytes", theirs);
        Figures.cost("client.bucket4j-shared.bytes", shared);
        Figures.cost("client.bytes.bucket4j", ours / theirs);
        Figures.cost("client.bytes.bucket4j-shared", ours / shared);
    }

    private static Supplier<Object> ours(String... keys) {
        return () -> {
            InMemoryThrottleStore store = new InMemoryThrottleStore(keys.length, System::nanoTime);
            Rule rule = Rule.ADMITS_MANY;
            for (String key : keys) {
                Bucket bucket =
                        new Bucket("anon", rule.window.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofAddress(key));
                store.takeNow(List.of(new Take(bucket, rule.limit, 1)));
            }
            return store;
        };
    }

    private static Supplier<Object> theirs(Supplier<io.github.bucket4j.Bucket> made, String... keys) {
        return () -> {
            ConcurrentMap<String, Object> map = new ConcurrentHashMap<>();
            for (String key : keys) {
                io.github.bucket4j.Bucket bucket = made.get();
                bucket.tryConsume(1);
                map.put(key, bucket);
            }
            return map;
        };
    }

    private static double bytes(Supplier<Object> filled, int clients) {
        long before = used();
        Object kept = filled.get();
        try {
            return (double) (used() - before) / clients;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
