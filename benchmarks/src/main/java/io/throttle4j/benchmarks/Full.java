package io.throttle4j.benchmarks;

import io.throttle4j.benchmarks.figures.Figure;
import io.throttle4j.benchmarks.http.FilterCost;
import io.throttle4j.benchmarks.memory.ClientBytes;
import io.throttle4j.benchmarks.memory.InMemory;
import io.throttle4j.benchmarks.redis.RedisLoad;
import io.throttle4j.benchmarks.redis.ServerCost;
import io.throttle4j.benchmarks.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All figures. */
public final class Full {

    private Full() {}

    public static void main(String[] arguments) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (Section section : List.of(
                Section.of(InMemory.class, "256m", "full"),
                Section.of(ClientBytes.class, "3g"),
                Section.of(RedisLoad.class, "1g", "full"),
                Section.of(ServerCost.class, "1g"),
                Section.of(FilterCost.class, "512m", "full"))) {
            section.run(figure -> {
                System.out.println(figure.line());
                figures.add(figure);
            });
        }
        Results.write(Path.of(System.getProperty("benchmarks.results", "results")), "full", figures);
    }
}
