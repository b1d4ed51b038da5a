package io.throttle4j.benchmarks.memory;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/** Ours as a throttle asks it: what to take is made anew for each check, from the client's name. */
final class FromKeyLimiter implements Limiter {

    private final InMemoryThrottleStore store;
    private final long windowNanos;
    private final int limit;
    private final String[] keys;

    FromKeyLimiter(Rule rule, String... keys) {
        this.store = new InMemoryThrottleStore(keys.length, System::nanoTime);
        this.windowNanos = rule.window.toNanos();
        this.limit = rule.limit;
        this.keys = keys;
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(answer(client));
    }

    @Override
    public boolean admits(int client) {
        return answer(client) instanceof Answer.Admitted;
    }

    private Answer answer(int client) {
        Bucket bucket = new Bucket("anon", windowNanos, Algorithm.SLIDING_WINDOW, Identity.ofAddress(keys[client]));
        return store.takeNow(List.of(new Take(bucket, limit, 1)));
    }
}
