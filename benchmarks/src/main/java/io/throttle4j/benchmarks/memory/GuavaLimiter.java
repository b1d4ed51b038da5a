package io.throttle4j.benchmarks.memory;

import com.google.common.util.concurrent.RateLimiter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.openjdk.jmh.infra.Blackhole;

/** Guava, one of its limiters for each client. */
@SuppressWarnings("UnstableApiUsage") // it has been for a decade
final class GuavaLimiter implements Limiter {

    private final ConcurrentMap<String, RateLimiter> limiters = new ConcurrentHashMap<>();
    private final double perSecond;
    private final String[] keys;

    GuavaLimiter(Rule rule, String... keys) {
        this.perSecond = rule.tokensPerSecond();
        this.keys = keys;
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(admits(client));
    }

    @Override
    public boolean admits(int client) {
        String key = keys[client];
        RateLimiter known = limiters.get(key);
        return (known != null ? known : limiters.computeIfAbsent(key, absent -> RateLimiter.create(perSecond)))
                .tryAcquire();
    }
}
