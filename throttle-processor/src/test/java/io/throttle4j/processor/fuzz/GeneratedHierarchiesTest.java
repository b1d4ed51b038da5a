package io.throttle4j.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The registries of random hierarchies say what the oracle reads from the compiled classes. */
class GeneratedHierarchiesTest {
    /** Big enough for the compiler's start not to count, and small enough for its files: it compares each with each. */
    private static final int BATCH = 130;

    @Test
    void registriesOfTwoThousandHierarchiesAgreeWithTheOracle() {
        compare(1, 2_000);
    }

    @Test
    @Tag("long")
    void registriesOfTwentyThousandHierarchiesAgreeWithTheOracle() {
        compare(1_000_001, 20_000);
    }

    private static void compare(long firstSeed, int wanted) {
        long started = System.nanoTime();
        long seed = firstSeed;
        int compared = 0;
        int actions = 0;
        while (compared < wanted) {
            List<Verdict> verdicts = LongStream.of(seed, seed + BATCH)
                    .parallel()
                    .mapToObj(GeneratedHierarchiesTest::judge)
                    .flatMap(List::stream)
                    .toList();
            verdicts.stream()
                    .filter(Verdict::isDifferent)
                    .min(Comparator.comparing(
                            verdict -> verdict.hierarchy().listing().length()))
                    .ifPresent(GeneratedHierarchiesTest::report);
            seed += 2 * BATCH;
            compared += (int)
                    verdicts.stream().filter(verdict -> verdict.actions() > 0).count();
            actions += verdicts.stream().mapToInt(Verdict::actions).sum();
        }
        System.out.printf(
                "%d hierarchies, %d actions compared in %d s; %d hierarchies generated%n",
                compared, actions, Duration.ofNanos(System.nanoTime() - started).toSeconds(), seed - firstSeed);
        assertThat(compared).isGreaterThanOrEqualTo(wanted);
        assertThat((double) compared / (seed - firstSeed))
                .as("hierarchies that survive")
                .isGreaterThan(0.5);
    }

    private static List<Verdict> judge(long firstSeed) {
        return Judge.compare(LongStream.range(firstSeed, firstSeed + BATCH)
                .mapToObj(HierarchyGenerator::generate)
                .toList());
    }

    private static void report(Verdict different) {
        Predicate<Hierarchy> stillDifferent =
                part -> Judge.compare(List.of(part)).stream().anyMatch(Verdict::isDifferent);
        System.out.printf(
                "seed %d differs; looking for the smallest part that does%n",
                different.hierarchy().seed());
        Hierarchy smallest = Shrinker.shrink(different.hierarchy(), stillDifferent);
        List<String> differences = Judge.compare(List.of(smallest)).get(0).differences();
        fail("seed %d%n%s%n%s", smallest.seed(), smallest.listing(), String.join("\n", differences));
    }
}
