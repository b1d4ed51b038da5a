package io.throttle4j.benchmarks.results;

import io.throttle4j.benchmarks.figures.Figure;
import java.util.Map;
import java.util.Optional;

/** What is wanted of the figures: of ratios at least so much, of costs at most. */
final class Wanted {

    private static final Map<String, Double> BOUNDS = Map.ofEntries(
            Map.entry("hot1.floor", 0.7),
            Map.entry("hot2.bucket4j", 2.5),
            Map.entry("hot8.bucket4j", 3.0),
            Map.entry("hot2.resilience4j", 1.5),
            Map.entry("denied.floor", 0.8),
            Map.entry("denied1.floor", 0.8),
            Map.entry("million.bucket4j", 1.4),
            Map.entry("million.bucket4j-caffeine", 2.0),
            Map.entry("million.zipf.bucket4j", 1.4),
            Map.entry("million.zipf.bucket4j-caffeine", 2.0),
            Map.entry("flood1.caffeine", 0.7),
            Map.entry("flood2.caffeine", 0.7),
            Map.entry("redis16.noop", 0.9),
            Map.entry("redis16.alone.noop", 0.9),
            Map.entry("redis128.alone.noop", 0.9),
            Map.entry("redis128.noop", 1.6),
            Map.entry("redis128.lettuce-noop", 1.3),
            Map.entry("redis128.rratelimiter", 1.4),
            Map.entry("redis128.bucket4j-redisson", 1.8),
            Map.entry("redis128.bucket4j-lettuce", 1.5),
            Map.entry("denied.redis", 100.0),
            Map.entry("filter.jersey", 0.95),
            Map.entry("filter.resteasy", 0.95),
            Map.entry("hot1.allocated-bytes", 64.0),
            Map.entry("hot2.allocated-bytes", 64.0),
            Map.entry("hot8.allocated-bytes", 64.0),
            Map.entry("denied.allocated-bytes", 64.0),
            Map.entry("million.allocated-bytes", 64.0),
            Map.entry("million.zipf.allocated-bytes", 64.0),
            Map.entry("client.bytes.bucket4j", 0.5),
            Map.entry("redis1.stack3.latency", 1.2),
            Map.entry("filter.jersey.added-bytes", 1024.0),
            Map.entry("filter.resteasy.added-bytes", 1024.0));

    private Wanted() {}

    /** What is wanted of {@code figure}; empty if nothing is. */
    static Optional<Double> of(Figure figure) {
        return Optional.ofNullable(BOUNDS.get(figure.name()));
    }

    /** Whether {@code figure} is what is wanted, if anything is. */
    static boolean isMet(Figure figure) {
        return of(figure)
                .map(bound -> figure.kind() == Figure.Kind.RATIO ? figure.value() >= bound : figure.value() <= bound)
                .orElse(true);
    }
}
