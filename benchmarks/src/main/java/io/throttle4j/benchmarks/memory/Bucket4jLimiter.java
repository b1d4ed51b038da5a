package io.throttle4j.benchmarks.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.openjdk.jmh.infra.Blackhole;

/** Bucket4j, with its buckets kept in one of several ways, all with one bandwidth in common: that takes least memory. */
final class Bucket4jLimiter implements Limiter {

    /** A cache that is half full or more also keeps count of who is asked for, at a cost. */
    private static final int LEAST_ROOM = 100_000;

    private final Function<String, Bucket> buckets;
    private final String[] keys;

    private Bucket4jLimiter(Function<String, Bucket> buckets, String... keys) {
        this.buckets = buckets;
        this.keys = keys;
    }

    /** In a map without a bound. */
    static Limiter inMap(Rule rule, String... keys) {
        ConcurrentMap<String, Bucket> map = new ConcurrentHashMap<>();
        Bandwidth bandwidth = bandwidth(rule);
        return new Bucket4jLimiter(key -> found(map, key, bandwidth), keys);
    }

    /** In a cache with room for all. */
    static Limiter inCaffeine(Rule rule, String... keys) {
        Cache<String, Bucket> cache =
                Caffeine.newBuilder().maximumSize(room(keys)).build();
        Bandwidth bandwidth = bandwidth(rule);
        return new Bucket4jLimiter(key -> cache.get(key, absent -> bucket(bandwidth)), keys);
    }

    /** As Quarkus' extension has it: behind a proxy manager, which is asked for a bucket anew each time. */
    static Limiter inProxyManager(Rule rule, String... keys) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(rule.tokens).refillGreedy(rule.tokens, rule.refill))
                .build();
        ProxyManager<String> manager = Bucket4jCaffeine.<String>builderFor(
                        Caffeine.newBuilder().maximumSize(room(keys)))
                .build();
        return new Bucket4jLimiter(key -> manager.builder().build(key, () -> configuration), keys);
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(admits(client));
    }

    @Override
    public boolean admits(int client) {
        return buckets.apply(keys[client]).tryConsume(1);
    }

    private static int room(String... keys) {
        return Math.max(keys.length, LEAST_ROOM);
    }

    /** Looked up first: to ask a map to compute takes a lock even when there is something. */
    private static Bucket found(ConcurrentMap<String, Bucket> map, String key, Bandwidth bandwidth) {
        Bucket known = map.get(key);
        return known != null ? known : map.computeIfAbsent(key, absent -> bucket(bandwidth));
    }

    /** A bucket that may have its bandwidth in common with others. */
    static Bucket bucket(Bandwidth bandwidth) {
        return Bucket.builder().addLimit(bandwidth).build();
    }

    static Bandwidth bandwidth(Rule rule) {
        return Bandwidth.builder()
                .capacity(rule.tokens)
                .refillGreedy(rule.tokens, rule.refill)
                .build();
    }
}
