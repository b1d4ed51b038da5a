package io.throttle4j.benchmarks;

import io.throttle4j.benchmarks.http.FilterCost;
import io.throttle4j.benchmarks.memory.ClientBytes;
import io.throttle4j.benchmarks.memory.InMemory;
import io.throttle4j.benchmarks.process.Depth;
import io.throttle4j.benchmarks.redis.RedisLoad;
import io.throttle4j.benchmarks.redis.ServerCost;
import java.io.IOException;
import java.util.List;

/** All figures. */
public final class Full {

    private Full() {}

    public static void main(String[] arguments) throws IOException {
        List<Section> sections = List.of(
                Section.of(InMemory.class, "256m", Depth.FULL),
                Section.of(ClientBytes.class, "3g"),
                Section.of(RedisLoad.class, "1g", Depth.FULL),
                Section.of(ServerCost.class, "1g"),
                Section.of(FilterCost.class, "512m", Depth.FULL));
        new Suite("full", sections, figure -> true).run();
    }
}
