package io.throttle4j.benchmarks.memory;

import static java.util.Objects.requireNonNull;

import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.benchmarks.process.Depth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what checks in memory cost, beside the peers and beside the least that any check can cost. */
public final class InMemory {

    private static final String OURS = Contender.THROTTLE4J.name();
    private static final double NANOS_PER_MICRO = 1_000;

    private static final int FLOOR_PROCESSES = 3;
    private static final int ROUNDS = 7;

    private InMemory() {}

    /** Takes a {@link Depth}. */
    public static void main(String[] arguments) throws IOException {
        switch (Depth.of(arguments)) {
            case QUICK -> quick();
            case FULL -> full();
        }
    }

    private static void quick() throws IOException {
        compare("hot2", Task.hot(Rule.ADMITS, 2), Contender.BUCKET4J, Contender.RESILIENCE4J);
        compare("hot8", Task.hot(Rule.ADMITS, 8), Contender.BUCKET4J);
        compareWithFloor("denied", Task.hot(Rule.DENIES, 2));
        compare("million", Task.million("uniform"), Contender.BUCKET4J);
    }

    private static void full() throws IOException {
        Contender[] all = {
            Contender.BUCKET4J,
            Contender.BUCKET4J_CAFFEINE,
            Contender.QUARKUS_BUCKET4J,
            Contender.RESILIENCE4J,
            Contender.GUAVA
        };
        compare("hot1", Task.hot(Rule.ADMITS, 1), all);
        compareWithFloor("hot1", Task.hot(Rule.ADMITS, 1));
        compare("hot2", Task.hot(Rule.ADMITS, 2), all);
        compare("hot8", Task.hot(Rule.ADMITS, 8), Contender.BUCKET4J, Contender.RESILIENCE4J);
        compare("denied1", Task.hot(Rule.DENIES, 1), Contender.FLOOR, Contender.BUCKET4J);
        compare("denied", Task.hot(Rule.DENIES, 2), Contender.BUCKET4J);
        compareWithFloor("denied", Task.hot(Rule.DENIES, 2));
        compare("million", Task.million("uniform"), Contender.BUCKET4J, Contender.BUCKET4J_CAFFEINE);
        compare("million.zipf", Task.million("zipf"), Contender.BUCKET4J, Contender.BUCKET4J_CAFFEINE);
        flood("flood1", 1);
        flood("flood2", 2);
        growth("growth.limit.10", Task.hot(Rule.ADMITS_10, 1));
        growth("growth.limit.1000", Task.hot(Rule.ADMITS, 1));
        growth("growth.limit.100000", Task.hot(Rule.ADMITS_100_000, 1));
        growth("growth.throttles.1", Task.hot(Rule.ADMITS, 1, 1));
        growth("growth.throttles.3", Task.hot(Rule.ADMITS, 3, 1));
        growth("growth.throttles.10", Task.hot(Rule.ADMITS, 10, 1));
    }

    private static void compare(String name, Task task, Contender... peers) throws IOException {
        List<String> contenders = new ArrayList<>(List.of(OURS));
        for (Contender peer : peers) {
            contenders.add(peer.name());
        }
        Map<String, Measured> results = Contest.between(task, ROUNDS, contenders);
        Measured ours = requireNonNull(results.get(OURS));
        results.forEach((contender, measured) -> {
            String figure = name + "." + contender.toLowerCase(Locale.ROOT).replace('_', '-');
            Figures.cost(figure + ".per-microsecond", measured.perMicrosecond().median());
            if (!contender.equals(OURS)) {
                Figures.ratio(figure, ours.perMicrosecond().over(measured.perMicrosecond()));
            }
        });
        Figures.cost(name + ".allocated-bytes", ours.bytes());
    }

    /** Several times, each in new processes: so near the floor, how the compiler happened to lay out the code shows. */
    private static void compareWithFloor(String name, Task task) throws IOException {
        Rounds ours = new Rounds();
        Rounds floor = new Rounds();
        for (int i = 0; i < FLOOR_PROCESSES; i++) {
            Map<String, Measured> results = Contest.between(task, ROUNDS, List.of(OURS, Contender.FLOOR.name()));
            ours.addAll(requireNonNull(results.get(OURS)).perMicrosecond());
            floor.addAll(requireNonNull(results.get(Contender.FLOOR.name())).perMicrosecond());
        }
        Figures.cost(name + ".beside-floor.per-microsecond", ours.median());
        Figures.cost(name + ".floor.per-microsecond", floor.median());
        Figures.ratio(name + ".floor", ours.over(floor));
    }

    private static void flood(String name, int threads) throws IOException {
        Task task = new Task("Insertions.insert", Rule.ADMITS_MANY, 1, 1, threads);
        Map<String, Measured> results = Contest.between(
                task, ROUNDS, List.of(Insertions.Into.THROTTLE4J.name(), Insertions.Into.CAFFEINE.name()));
        Measured ours = requireNonNull(results.get(Insertions.Into.THROTTLE4J.name()));
        Measured cache = requireNonNull(results.get(Insertions.Into.CAFFEINE.name()));
        Figures.cost(name + ".throttle4j.per-microsecond", ours.perMicrosecond().median());
        Figures.cost(name + ".caffeine.per-microsecond", cache.perMicrosecond().median());
        Figures.ratio(name + ".caffeine", ours.perMicrosecond().over(cache.perMicrosecond()));
    }

    private static void growth(String name, Task task) throws IOException {
        Measured ours =
                requireNonNull(Contest.between(task, ROUNDS, List.of(OURS)).get(OURS));
        Figures.cost(
                name + ".memory.ns", NANOS_PER_MICRO / ours.perMicrosecond().median());
    }
}
