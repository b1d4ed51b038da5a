package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.processor.fuzz.Answer;
import io.throttle4j.processor.fuzz.HierarchyGenerator;
import io.throttle4j.processor.fuzz.Oracle;
import io.throttle4j.processor.fuzz.Sample;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is resolved by walking up, without the registry of the resource itself, agrees with the oracle. */
class InheritanceOracleTest {
    private static final long FIRST_SEED = 5_000_001;
    private static final int BATCHES = 4;
    /** The compiler compares each of its files with each. */
    private static final long BATCH = 150;

    @Test
    void answerForEveryActionOfRandomHierarchiesIsTheOracles() {
        int actions = IntStream.range(0, BATCHES)
                .mapToObj(batch -> samples(FIRST_SEED + batch * BATCH))
                .flatMap(List::stream)
                .mapToInt(InheritanceOracleTest::compare)
                .sum();
        assertThat(actions).as("actions compared").isGreaterThan(2_000);
    }

    private static List<Sample> samples(long firstSeed) {
        return Sample.of(LongStream.range(firstSeed, firstSeed + BATCH)
                .mapToObj(HierarchyGenerator::generate)
                .toList());
    }

    private static int compare(Sample sample) {
        int actions = 0;
        for (Class<?> type : sample.types()) {
            Map<Method, Answer> answers = Oracle.answersByMethod(type);
            answers.forEach((method, answer) -> compare(sample, type, method, answer));
            actions += answers.size();
        }
        return actions;
    }

    private static void compare(Sample sample, Class<?> type, Method method, Answer expected) {
        Inheritance found = Inheritance.of(type, method);
        Answer answer = new Answer(
                nearest(found, Declaration::classes),
                nearest(found, Declaration::scope),
                nearest(found, Declaration::cost).orElse(1));
        assertThat(answer)
                .as(
                        "%s %s of seed %d%n%s",
                        type,
                        method,
                        sample.hierarchy().seed(),
                        sample.hierarchy().listing())
                .isEqualTo(expected);
    }

    private static <T> Optional<T> nearest(Inheritance found, Function<Declaration, Optional<T>> part) {
        return found.declarations().stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
