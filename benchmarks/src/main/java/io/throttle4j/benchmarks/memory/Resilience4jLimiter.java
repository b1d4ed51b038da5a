package io.throttle4j.benchmarks.memory;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import org.openjdk.jmh.infra.Blackhole;

/** Resilience4j, one of its limiters for each client. */
final class Resilience4jLimiter implements Limiter {

    private final RateLimiterRegistry registry;
    private final String[] keys;

    Resilience4jLimiter(Rule rule, String... keys) {
        this.registry = RateLimiterRegistry.of(RateLimiterConfig.custom()
                .limitForPeriod(rule.tokens)
                .limitRefreshPeriod(rule.refill)
                .timeoutDuration(Duration.ZERO)
                .build());
        this.keys = keys;
    }

    @Override
    public void check(int client, Blackhole consumed) {
        consumed.consume(admits(client));
    }

    @Override
    public boolean admits(int client) {
        return registry.rateLimiter(keys[client]).acquirePermission();
    }
}
