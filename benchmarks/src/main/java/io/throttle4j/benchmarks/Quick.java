package io.throttle4j.benchmarks;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.http.FilterCost;
import io.throttle4j.benchmarks.memory.InMemory;
import io.throttle4j.benchmarks.redis.RedisLoad;
import io.throttle4j.benchmarks.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Figure> figures = new ArrayList<>();
        for (Section section : List.of(
                Section.of(InMemory.class, "256m", "quick"),
                Section.of(RedisLoad.class, "1g", "quick"),
                Section.of(FilterCost.class, "512m", "quick"))) {
            section.run(figure -> {
                if (figure.kind() == Figure.Kind.RATIO && NAMES.contains(figure.name())) {
                    System.out.println(figure.line());
                    figures.add(figure);
                }
            });
        }
        Results.write(Path.of(System.getProperty("benchmarks.results", "results")), "quick", figures);
    }
}
