package io.throttle4j.benchmarks.memory;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.throttle4j.benchmarks.figures.Figures;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
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
        double ours = bytes(() -> ours(keys), keys.length);
        double theirs = bytes(() -> theirs(ClientBytes::bandwidth, keys), keys.length);
        Bandwidth bandwidth = bandwidth();
        double shared = bytes(() -> theirs(() -> bandwidth, keys), keys.length);
        Figures.cost("client.throttle4j.bytes", ours);
        Figures.cost("client.bucket4j.bytes", theirs);
        Figures.cost("client.bucket4j-shared.bytes", shared);
        Figures.cost("client.bytes.bucket4j", ours / theirs);
        Figures.cost("client.bytes.bucket4j-shared", ours / shared);
    }

    private static Bandwidth bandwidth() {
        return Bucket4jLimiter.bandwidth(Rule.ADMITS_MANY);
    }

    private static Object ours(String... keys) {
        Limiter limiter = new FromKeyLimiter(Rule.ADMITS_MANY, keys);
        for (int client = 0; client < keys.length; client++) {
            limiter.admits(client);
        }
        return limiter;
    }

    private static Object theirs(Supplier<Bandwidth> bandwidth, String... keys) {
        ConcurrentMap<String, Object> map = new ConcurrentHashMap<>();
        for (String key : keys) {
            Bucket bucket = Bucket4jLimiter.bucket(bandwidth.get());
            bucket.tryConsume(1);
            map.put(key, bucket);
        }
        return map;
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
