package io.throttle4j.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.benchmarks.figures.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that the docs quote are those of the full run that lies beside the benchmarks. */
class QuotedFiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../docs/redis.md"})
    void areThoseOfTheFullRun(String document) throws IOException {
        List<Figure> quoted = Files.readAllLines(Path.of(document)).stream()
                .map(line -> Figure.parse(line.strip()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(quoted).isNotEmpty();
        String table = Files.readString(Path.of("results/full-jdk17.md"));
        assertThat(quoted)
                .allSatisfy(figure -> assertThat(table)
                        .contains("| " + figure.kind() + " `" + figure.name() + "` | " + figure.text() + " |"));
    }
}
