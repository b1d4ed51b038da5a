package io.throttle4j.benchmarks.memory;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.InMemoryThrottleStore;
import io.throttle4j.store.Take;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/** Ours, with its bound in place. */
final class Throttle4jLimiter implements Limiter {

    private final InMemoryThrottleStore store;
    private final List<List<Take>> takes = new ArrayList<>();

    Throttle4jLimiter(Rule rule, String... keys) {
        this.store = new InMemoryThrottleStore(keys.length, System::nanoTime);
        for (String key : keys) {
            Bucket bucket =
                    new Bucket("anon", rule.window.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofAddress(key));
            takes.add(List.of(new Take(bucket, rule.limit, 1)));
        }
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(store.take(takes.get(client)));
    }

    @Override
    public boolean admits(int client) {
        return store.take(takes.get(client)).toCompletableFuture().join() instanceof Answer.Admitted;
    }
}
