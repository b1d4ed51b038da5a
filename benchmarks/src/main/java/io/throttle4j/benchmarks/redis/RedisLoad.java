package io.throttle4j.benchmarks.redis;

import static java.util.Objects.requireNonNull;

import io.lettuce.core.RedisClient;
import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.benchmarks.process.Depth;
import io.throttle4j.store.redisson.RedissonThrottleStore;
import io.throttle4j.store.redisson.RedissonThrottleStoreBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.redisson.Redisson;

/**
 * Prints how many checks per second a Redis answers, with so many on their way, beside the peers and beside scripts that do
 * nothing; and how many refusals per second a node answers that knows of them.
 */
public final class RedisLoad {

    private static final int BUSY = 128;

    /** What a contender runs before it is measured. The compiler shares the processors with it, and takes seconds. */
    private static final Duration QUICK_WARM_UP = Duration.ofMillis(1_500);

    private static final Duration FULL_WARM_UP = Duration.ofSeconds(5);
    private static final Duration SLICE = Duration.ofMillis(300);

    private static final String OURS = "throttle4j";
    private static final String ALONE = "alone";
    private static final String STACK = "stack3";
    private static final String NOOP = "noop";
    private static final String GET_SET = "get-set";

    private static final int ROUNDS = 9;
    private static final Random RANDOM = new Random(3);

    private final Map<String, AsyncCheck> checks = new LinkedHashMap<>();
    private final KnownDenial denial;
    private final Duration warmUp;

    private RedisLoad(Redisson redisson, RedisClient lettuce, Depth depth) {
        this.warmUp = depth == Depth.QUICK ? QUICK_WARM_UP : FULL_WARM_UP;
        this.denial = new KnownDenial(store(redisson, OURS).build());
        checks.put(OURS, Checks.of(store(redisson, OURS).build()));
        checks.put(ALONE, Checks.of(store(redisson, ALONE).batching(false).build()));
        checks.put(STACK, Checks.of(store(redisson, STACK).build(), 3));
        checks.put(NOOP, Checks.nothing(redisson));
        checks.put("lettuce-noop", Checks.nothing(lettuce.connect()));
        checks.put("rratelimiter", Checks.rateLimiter(redisson));
        checks.put("bucket4j-redisson", Checks.bucket4j(redisson));
        checks.put("bucket4j-lettuce", Checks.bucket4j(lettuce));
        checks.put(GET_SET, Checks.getAndSet(redisson));
    }

    /** Takes a {@link Depth}. */
    public static void main(String[] arguments) throws IOException {
        try (Server server = Server.start(false)) {
            RedisClient lettuce = RedisClient.create(server.url());
            Depth depth = Depth.of(arguments);
            RedisLoad load = new RedisLoad((Redisson) server.client(), lettuce, depth);
            switch (depth) {
                case QUICK -> load.quick();
                case FULL -> load.full();
            }
            lettuce.shutdown();
        }
    }

    private static RedissonThrottleStoreBuilder store(Redisson redisson, String keyPrefix) {
        return RedissonThrottleStore.builder(redisson, System::nanoTime).keyPrefix(keyPrefix);
    }

    private void quick() {
        List<String> all = new ArrayList<>(checks.keySet());
        all.removeAll(List.of(ALONE, STACK, GET_SET));
        Map<String, Rounds> results = compare(BUSY, all);
        compareDenial(results);
        compare(16, List.of(OURS, NOOP));
    }

    private void full() {
        List<String> all = new ArrayList<>(checks.keySet());
        all.remove(STACK);
        warmUp(BUSY, checks.keySet());
        compare(1, all.stream().filter(name -> !name.equals(ALONE)).toList());
        compareStack();
        compare(16, all);
        Map<String, Rounds> results = compare(BUSY, all);
        compareDenial(results);
    }

    /** The latency of three throttles by that of one, close as they are: in turns of their own, and in more rounds. */
    private void compareStack() {
        Map<String, Rounds> results = measure(1, List.of(OURS, STACK), 4 * ROUNDS);
        Rounds one = requireNonNull(results.get(OURS));
        Figures.cost("redis1.stack3.latency", one.over(requireNonNull(results.get(STACK))));
    }

    private Map<String, Rounds> compare(int outstanding, List<String> contenders) {
        Map<String, Rounds> results = measure(outstanding, contenders, ROUNDS);
        printAll(outstanding, results);
        return results;
    }

    private static void printAll(int outstanding, Map<String, Rounds> results) {
        String prefix = "redis" + outstanding + ".";
        results.forEach((name, each) -> Figures.cost(prefix + name + ".per-second", each.median()));
        printBeside(prefix, requireNonNull(results.get(OURS)), results);
        Rounds alone = results.get(ALONE);
        if (alone != null) {
            printBeside(prefix + ALONE + ".", alone, results);
        }
    }

    private static void printBeside(String prefix, Rounds ours, Map<String, Rounds> results) {
        results.forEach((name, each) -> {
            if (!name.equals(OURS) && !name.equals(ALONE)) {
                Figures.ratio(prefix + name, ours.over(each));
            }
        });
    }

    private void warmUp(int outstanding, Collection<String> contenders) {
        contenders.forEach(name -> perSecond(name, outstanding, warmUp));
    }

    /** By turns, in each round each of them once, in an order that changes. */
    private Map<String, Rounds> measure(int outstanding, List<String> contenders, int rounds) {
        warmUp(outstanding, contenders);
        Map<String, Rounds> results = new LinkedHashMap<>();
        contenders.forEach(name -> results.put(name, new Rounds()));
        List<String> order = new ArrayList<>(contenders);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, RANDOM);
            order.forEach(name -> requireNonNull(results.get(name)).add(perSecond(name, outstanding, SLICE)));
        }
        return results;
    }

    private double perSecond(String name, int outstanding, Duration time) {
        return Pipeline.perSecond(requireNonNull(checks.get(name)), Checks.CLIENTS, outstanding, time);
    }

    /** Refusals without a call, beside the fastest of all checks that ask Redis, ours included. */
    private void compareDenial(Map<String, Rounds> asked) {
        denial.perSecond(warmUp);
        Rounds known = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            known.add(denial.perSecond(SLICE));
        }
        double fastest = asked.entrySet().stream()
                .filter(each -> !each.getKey().endsWith(NOOP))
                .mapToDouble(each -> each.getValue().median())
                .max()
                .orElseThrow();
        Figures.cost("denied.known.per-second", known.median());
        Figures.ratio("denied.redis", known.median() / fastest);
    }
}
