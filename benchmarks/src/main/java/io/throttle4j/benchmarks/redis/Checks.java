package io.throttle4j.benchmarks.redis;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.github.bucket4j.redis.redisson.Bucket4jRedisson;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.redisson.Redisson;
import org.redisson.api.RBucket;
import org.redisson.api.RRateLimiter;
import org.redisson.api.RScript;
import org.redisson.api.RateType;
import org.redisson.api.RedissonClient;

/** The ways to ask. All are for 100 requests in a tenth of a second and client, far above what a client comes to here. */
final class Checks {

    /** The clients there are. */
    static final int CLIENTS = 10_000;

    private static final int LIMIT = 100;
    private static final Duration WINDOW = Duration.ofMillis(100);
    private static final String NOTHING = "return 0";

    private Checks() {}

    /** One of our stores. */
    static AsyncCheck of(ThrottleStore store) {
        return of(store, 1);
    }

    /** One of our stores, asked for several throttles in each check. */
    static AsyncCheck of(ThrottleStore store, int throttles) {
        List<List<Take>> takes = IntStream.range(0, CLIENTS)
                .mapToObj(client -> IntStream.range(0, throttles)
                        .mapToObj(each -> take("bench-" + each, client, LIMIT, WINDOW))
                        .toList())
                .toList();
        return new AsyncCheck(client -> store.take(takes.get(client)), Answer.Admitted.class::isInstance);
    }

    /** What one request of {@code client} takes. */
    static Take take(String scope, int client, int limit, Duration window) {
        return new Take(
                new Bucket(scope, window.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey("client-" + client)),
                limit,
                1);
    }

    /** A script that does nothing, with the key that a check would have, by the client that our store uses. */
    static AsyncCheck nothing(RedissonClient client) {
        RScript scripts = client.getScript(org.redisson.client.codec.StringCodec.INSTANCE);
        String sha = scripts.scriptLoad(NOTHING);
        List<List<Object>> keys = IntStream.range(0, CLIENTS)
                .mapToObj(each -> List.<Object>of("noop:{client-" + each + "}"))
                .toList();
        return new AsyncCheck(
                each -> scripts.evalShaAsync(RScript.Mode.READ_WRITE, sha, RScript.ReturnType.LONG, keys.get(each)),
                Predicate.isEqual(0L));
    }

    /** A script that does nothing, by Lettuce. */
    static AsyncCheck nothing(StatefulRedisConnection<String, String> connection) {
        RedisAsyncCommands<String, String> commands = connection.async();
        String sha = connection.sync().scriptLoad(NOTHING);
        String[] keys = IntStream.range(0, CLIENTS)
                .mapToObj(each -> "noop:{client-" + each + "}")
                .toArray(String[]::new);
        return new AsyncCheck(
                each -> commands.evalsha(sha, ScriptOutputType.INTEGER, new String[] {keys[each]}),
                Predicate.isEqual(0L));
    }

    /** Redisson's own limiter. */
    static AsyncCheck rateLimiter(RedissonClient client) {
        RRateLimiter[] limiters = IntStream.range(0, CLIENTS)
                .mapToObj(each -> client.getRateLimiter("rratelimiter:" + each))
                .toArray(RRateLimiter[]::new);
        for (RRateLimiter limiter : limiters) {
            limiter.trySetRate(RateType.OVERALL, LIMIT, WINDOW);
        }
        return new AsyncCheck(each -> limiters[each].tryAcquireAsync(), Predicate.isEqual(true));
    }

    /** Bucket4j by Redisson. */
    static AsyncCheck bucket4j(Redisson client) {
        return bucket4j(Bucket4jRedisson.casBasedBuilder(client.getCommandExecutor())
                .build()
                .asAsync()
                .withMapper(key -> key));
    }

    /** Bucket4j by Lettuce. */
    static AsyncCheck bucket4j(io.lettuce.core.RedisClient client) {
        StatefulRedisConnection<String, byte[]> connection =
                client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
        return bucket4j(Bucket4jLettuce.casBasedBuilder(connection).build().asAsync());
    }

    private static AsyncCheck bucket4j(AsyncProxyManager<String> manager) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(LIMIT).refillGreedy(LIMIT, WINDOW))
                .build();
        AsyncBucketProxy[] buckets = IntStream.range(0, CLIENTS)
                .mapToObj(each -> manager.builder()
                        .build("bucket4j:" + each, () -> CompletableFuture.completedFuture(configuration)))
                .toArray(AsyncBucketProxy[]::new);
        return new AsyncCheck(each -> buckets[each].tryConsume(1), Predicate.isEqual(true));
    }

    /** What a cache can do: read a value, write it back. Two round trips, and not exact. */
    static AsyncCheck getAndSet(RedissonClient client) {
        List<RBucket<String>> buckets = IntStream.range(0, CLIENTS)
                .mapToObj(each ->
                        client.<String>getBucket("cache:" + each, org.redisson.client.codec.StringCodec.INSTANCE))
                .toList();
        return new AsyncCheck(
                each -> {
                    RBucket<String> bucket = buckets.get(each);
                    return bucket.getAsync().thenCompose(value -> bucket.setAsync(value == null ? "1" : value));
                },
                Objects::isNull);
    }
}
