package io.throttle4j.benchmarks.memory;

import static java.util.Objects.requireNonNull;

import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.benchmarks.process.Depth;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints what checks in memory cost, beside the peers and beside the least that any check can cost. */
public final class InMemory {

    private static final Contender OURS = Contender.THROTTLE4J;
    private static final double NANOS_PER_MICRO = 1_000;

    private static final int PROCESSES = 3;
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
        compare("hot2", Task.hot(Rule.ADMITS, 2), 1, OURS, Contender.BUCKET4J, Contender.RESILIENCE4J);
        compare("hot8", Task.hot(Rule.ADMITS, 8), 1, OURS, Contender.BUCKET4J);
        compareWithFloor("denied", Task.hot(Rule.DENIES, 2));
        compare("million", Task.million("uniform"), 1, OURS, Contender.BUCKET4J);
    }

    private static void full() throws IOException {
        Contender[] all = {
            OURS,
            Contender.FROM_KEY,
            Contender.BUCKET4J,
            Contender.BUCKET4J_CAFFEINE,
            Contender.QUARKUS_BUCKET4J,
            Contender.RESILIENCE4J,
            Contender.GUAVA
        };
        Contender[] buckets = {OURS, Contender.FROM_KEY, Contender.BUCKET4J, Contender.BUCKET4J_CAFFEINE};
        compare("hot1", Task.hot(Rule.ADMITS, 1), PROCESSES, all);
        compareWithFloor("hot1", Task.hot(Rule.ADMITS, 1));
        compare("hot2", Task.hot(Rule.ADMITS, 2), PROCESSES, all);
        compareWithFloor("hot2", Task.hot(Rule.ADMITS, 2));
        compare("hot8", Task.hot(Rule.ADMITS, 8), PROCESSES, OURS, Contender.BUCKET4J, Contender.RESILIENCE4J);
        compare("hot2.limit-10", Task.hot(Rule.ADMITS_10, 2), PROCESSES, OURS, Contender.BUCKET4J);
        compare("denied1", Task.hot(Rule.DENIES, 1), 1, OURS, Contender.BUCKET4J);
        compareWithFloor("denied1", Task.hot(Rule.DENIES, 1));
        compare("denied", Task.hot(Rule.DENIES, 2), 1, OURS, Contender.BUCKET4J);
        compareWithFloor("denied", Task.hot(Rule.DENIES, 2));
        compare("million", Task.million("uniform"), 1, buckets);
        compare("million.zipf", Task.million("zipf"), 1, buckets);
        flood("flood1", 1);
        flood("flood2", 2);
        growth("growth.limit.10", Task.hot(Rule.ADMITS_10, 1));
        growth("growth.limit.1000", Task.hot(Rule.ADMITS, 1));
        growth("growth.limit.100000", Task.hot(Rule.ADMITS_100_000, 1));
        growth("growth.throttles.1", Task.hot(Rule.ADMITS, 1, 1));
        growth("growth.throttles.3", Task.hot(Rule.ADMITS, 3, 1));
        growth("growth.throttles.10", Task.hot(Rule.ADMITS, 10, 1));
    }

    private static void compare(String name, Task task, int processes, Contender... contenders) throws IOException {
        Map<Contender, Measured> results = measure(task, processes, contenders);
        results.forEach((contender, measured) -> Figures.cost(
                name + "." + contender.label() + ".per-microsecond",
                measured.perMicrosecond().median()));
        print(name, OURS, results);
        if (results.containsKey(Contender.FROM_KEY)) {
            print(name + "." + Contender.FROM_KEY.label(), Contender.FROM_KEY, results);
        }
    }

    private static void print(String name, Contender ours, Map<Contender, Measured> results) {
        Measured measured = requireNonNull(results.get(ours));
        results.forEach((contender, other) -> {
            if (!contender.isOurs()) {
                Figures.ratio(
                        name + "." + contender.label(),
                        measured.perMicrosecond().over(other.perMicrosecond()));
            }
        });
        Figures.cost(name + ".allocated-bytes", measured.bytes());
    }

    private static void compareWithFloor(String name, Task task) throws IOException {
        Map<Contender, Measured> results = measure(task, PROCESSES, OURS, Contender.FLOOR);
        Rounds ours = requireNonNull(results.get(OURS)).perMicrosecond();
        Rounds floor = requireNonNull(results.get(Contender.FLOOR)).perMicrosecond();
        Figures.cost(name + ".beside-floor.per-microsecond", ours.median());
        Figures.cost(name + ".floor.per-microsecond", floor.median());
        Figures.ratio(name + ".floor", ours.over(floor));
    }

    /** Several times if so said, each in new processes: how the compiler happened to lay out the code of one shows. */
    private static Map<Contender, Measured> measure(Task task, int processes, Contender... contenders)
            throws IOException {
        List<String> names = Arrays.stream(contenders).map(Contender::name).toList();
        Map<Contender, Measured> all = new EnumMap<>(Contender.class);
        for (int i = 0; i < processes; i++) {
            Contest.between(task, ROUNDS, names)
                    .forEach((name, measured) -> all.merge(Contender.valueOf(name), measured, Measured::and));
        }
        return all;
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
        Measured ours = requireNonNull(measure(task, 1, OURS).get(OURS));
        Figures.cost(
                name + ".memory.ns", NANOS_PER_MICRO / ours.perMicrosecond().median());
    }
}
