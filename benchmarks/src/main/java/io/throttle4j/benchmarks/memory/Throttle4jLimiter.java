package io.throttle4j.benchmarks.memory;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.Blackhole;

/** Ours, with its bound in place, given takes that were made before. */
final class Throttle4jLimiter implements Limiter {

    private final InMemoryThrottleStore store;
    private final List<Take>[] takes;

    Throttle4jLimiter(Rule rule, String... keys) {
        this(rule, 1, keys);
    }

    /** A limiter whose every check asks several throttles, all with the same rule. */
    Throttle4jLimiter(Rule rule, int throttles, String... keys) {
        this.store = new InMemoryThrottleStore(keys.length * throttles, System::nanoTime);
        this.takes = takes(rule, throttles, keys);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array, as what the others have of their keys
    private static List<Take>[] takes(Rule rule, int throttles, String... keys) {
        List<Take>[] takes = new List[keys.length];
        for (int i = 0; i < takes.length; i++) {
            Identity identity = Identity.ofAddress(keys[i]);
            takes[i] = IntStream.range(0, throttles)
                    .mapToObj(each ->
                            new Bucket("scope-" + each, rule.window.toNanos(), Algorithm.SLIDING_WINDOW, identity))
                    .map(bucket -> new Take(bucket, rule.limit, 1))
                    .toList();
        }
        return takes;
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(store.takeNow(takes[client]));
    }

    @Override
    public boolean admits(int client) {
        return store.takeNow(takes[client]) instanceof Answer.Admitted;
    }
}
