package io.throttle4j.benchmarks;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.http.FilterCost;
import io.throttle4j.benchmarks.memory.InMemory;
import io.throttle4j.benchmarks.process.Depth;
import io.throttle4j.benchmarks.redis.RedisLoad;
import java.io.IOException;
import java.util.List;

/** The ratios that say most, in less than five minutes on two processors. Others rely on the names, and on there being no more. */
public final class Quick {

    static final List<String> NAMES = List.of(
            "hot2.bucket4j",
            "hot8.bucket4j",
            "hot2.resilience4j",
            "denied.floor",
            "million.bucket4j",
            "redis16.noop",
            "redis128.noop",
            "redis128.lettuce-noop",
            "redis128.rratelimiter",
            "redis128.bucket4j-redisson",
            "redis128.bucket4j-lettuce",
            "denied.redis",
            "filter.jersey");

    private Quick() {}

    public static void main(String[] arguments) throws IOException {
        List<Section> sections = List.of(
                Section.of(InMemory.class, "256m", Depth.QUICK),
                Section.of(RedisLoad.class, "1g", Depth.QUICK),
                Section.of(FilterCost.class, "512m", Depth.QUICK));
        new Suite("quick", sections, figure -> figure.kind() == Figure.Kind.RATIO && NAMES.contains(figure.name()))
                .run();
    }
}
