package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One file per sentence of the inheritance rule, under {@code hierarchies/}, and every answer in {@code expected.csv}.
 *
 * <p>Both directions: what is expected is answered, and nothing else is.
 */
class HierarchiesTest {
    private static final Path HIERARCHIES = Javac.RESOURCES.resolve("hierarchies");

    @Test
    void everyHierarchyIsAnsweredAsExpected(@TempDir Path library, @TempDir Path output) throws Exception {
        Javac first = new Javac(library).onClassPath();
        assertThat(first.compile(Javac.sources(Javac.RESOURCES.resolve("good/throttles"), HIERARCHIES.resolve("jar"))))
                .isEmpty();
        Javac second = new Javac(output).onClassPath(library);
        assertThat(second.compile(Javac.sources(HIERARCHIES.resolve("app")))).isEmpty();

        assertThat(answers(second, output)).isEqualTo(expected());
    }

    @Test
    void thereAreAtLeastTwenty() {
        assertThat(Javac.sources(HIERARCHIES.resolve("app"))).hasSizeGreaterThanOrEqualTo(20);
    }

    private static Map<String, String> expected() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(HIERARCHIES.resolve("expected.csv"))) {
            if (!line.startsWith("#")) {
                List<String> cells =
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList();
                String answer = String.join(" | ", cells.subList(2, 5));
                assertThat(expected.put(cells.get(0) + " | " + cells.get(1), answer))
                        .isNull();
            }
        }
        return expected;
    }

    private static Map<String, String> answers(Javac javac, Path output) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (Path registry : Javac.sources(output)) {
            String name = registry.getFileName().toString().replace(".java", "");
            String type = name.replace("_Throttles", "").replace('_', '.');
            for (Action action : javac.actions("hierarchies." + name).values()) {
                answers.put(type + " | " + action.method(), answer(action));
            }
        }
        return answers;
    }

    private static String answer(Action action) {
        String throttles = action.throttles()
                .map(types -> types.isEmpty()
                        ? "none"
                        : types.stream()
                                .map(each -> each.type().getSimpleName().replaceAll("(Rate)?Throttle", ""))
                                .collect(Collectors.joining(" ")))
                .orElse("defaults");
        return throttles + " | " + action.scope().orElse("") + " | " + action.cost();
    }
}
