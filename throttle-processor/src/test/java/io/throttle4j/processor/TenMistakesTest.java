package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten different mistakes in one file are ten diagnostics of one run, and there is no eleventh. */
class TenMistakesTest {
    private static final Path BAD = Javac.RESOURCES.resolve("bad");
    private static final List<Path> SOURCES =
            List.of(BAD.resolve("TenMistakes.java"), Javac.RESOURCES.resolve("good/throttles"));

    @TempDir
    Path output;

    @Test
    void javacReportsAllAtTheirValues() throws IOException {
        Map<String, String> places = new TreeMap<>();
        for (Diagnostic<?> each : new Javac(output)
                .onClassPath()
                .withOptions("-Athrottle.config=" + BAD.resolve("throttle.properties"))
                .diagnostics(Javac.sources(SOURCES.toArray(Path[]::new)))) {
            places.merge(
                    each.getMessage(Locale.ROOT).substring(0, 8),
                    each.getLineNumber() + ":" + each.getColumnNumber(),
                    (one, other) -> one + " and " + other);
        }

        assertThat(places)
                .containsExactly(
                        Map.entry("[T4J001]", "13:5"),
                        Map.entry("[T4J002]", "17:5"),
                        Map.entry("[T4J003]", "53:5"),
                        Map.entry("[T4J004]", "28:36"),
                        Map.entry("[T4J005]", "33:44"),
                        Map.entry("[T4J006]", "38:60"),
                        Map.entry("[T4J007]", "43:60"),
                        Map.entry("[T4J008]", "11:53"),
                        Map.entry("[T4J009]", "48:57"),
                        Map.entry("[T4J010]", "23:67"));
    }

    @Test
    void eclipseReportsAllOnTheirLines() {
        EclipseBatch eclipse = new EclipseBatch(output);

        assertThat(eclipse.compile(SOURCES, "-Athrottle.config=" + BAD.resolve("throttle.properties")))
                .isFalse();

        assertThat(eclipse.problems())
                .containsExactlyInAnyOrder(
                        "13 [T4J001]",
                        "17 [T4J002]",
                        "53 [T4J003]",
                        "28 [T4J004]",
                        "33 [T4J005]",
                        "38 [T4J006]",
                        "43 [T4J007]",
                        "11 [T4J008]",
                        "48 [T4J009]",
                        "23 [T4J010]");
    }
}
