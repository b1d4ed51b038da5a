package io.throttle4j.benchmarks.redis;

import io.lettuce.core.RedisClient;
import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.store.redisson.RedissonThrottleStore;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redisson.Redisson;

/** Prints how many checks per second a Redis answers, with 16 and with 128 on their way, beside the peers. */
public final class RedisLoad {

    private static final Duration WARM_UP = Duration.ofMillis(1_500);
    private static final Duration SLICE = Duration.ofMillis(300);

    private final Map<String, AsyncCheck> checks = new LinkedHashMap<>();
    private final int rounds;

    private RedisLoad(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        RedisLoad load = new RedisLoad(Integer.getInteger("rounds", 7));
        try (Server server = Server.start(false)) {
            RedisClient lettuce = RedisClient.create("redis://127.0.0.1:" + server.port());
            Redisson redisson = (Redisson) server.client();
            load.checks.put(
                    "ours",
                    Checks.of(RedissonThrottleStore.builder(redisson, System::nanoTime)
                            .build()));
            load.checks.put(
                    "unbatched",
                    Checks.of(RedissonThrottleStore.builder(redisson, System::nanoTime)
                            .batching(false)
                            .keyPrefix("unbatched")
                            .build()));
            load.checks.put("noop", Checks.nothing(redisson));
            load.checks.put("lettuce-noop", Checks.nothing(lettuce.connect()));
            load.checks.put("rratelimiter", Checks.rateLimiter(redisson));
            load.checks.put("bucket4j-redisson", Checks.bucket4j(redisson));
            load.checks.put("bucket4j-lettuce", Checks.bucket4j(lettuce));
            load.checks.put("get-set", Checks.getAndSet(redisson));
            for (int outstanding : List.of(1, 16, 128)) {
                load.measure(outstanding);
            }
            lettuce.shutdown();
        }
    }

    private void measure(int outstanding) {
        Map<String, Rounds> results = new LinkedHashMap<>();
        checks.values().forEach(check -> Pipeline.perSecond(check, Checks.CLIENTS, outstanding, WARM_UP));
        for (int round = 0; round < rounds; round++) {
            checks.forEach((name, check) -> results.computeIfAbsent(name, none -> new Rounds())
                    .add(Pipeline.perSecond(check, Checks.CLIENTS, outstanding, SLICE)));
        }
        results.forEach((name, each) -> {
            Figures.cost("redis" + outstanding + "." + name + ".per-second", each.median());
            Figures.ratio(
                    "redis" + outstanding + "." + name,
                    java.util.Objects.requireNonNull(results.get("ours")).over(each));
        });
    }
}
