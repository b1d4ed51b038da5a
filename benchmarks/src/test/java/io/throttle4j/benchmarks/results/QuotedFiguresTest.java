package io.throttle4j.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.benchmarks.figures.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that the docs quote are those of the full run that lies beside the benchmarks, in the order in which it prints them. */
class QuotedFiguresTest {

    private static final Path README = Path.of("../README.md");
    private static final Path TABLE = Path.of("results/full-jdk17.md");

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../docs/redis.md"})
    void areThoseOfTheFullRun(String document) throws IOException {
        List<String> quoted = Files.readAllLines(Path.of(document)).stream()
                .map(line -> Figure.parse(line.strip()))
                .flatMap(Optional::stream)
                .map(figure -> "| " + figure.kind() + " `" + figure.name() + "` | " + figure.text() + " |")
                .toList();
        assertThat(quoted).isNotEmpty();
        assertThat(Files.readString(TABLE)).containsSubsequence(quoted);
    }

    @Test
    void dateAndMachineAreThoseOfTheFullRun() throws IOException {
        String machine = Files.readAllLines(TABLE).stream()
                .filter(line -> line.contains(" processors "))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(README)).contains("Measured " + machine + ":");
    }
}
