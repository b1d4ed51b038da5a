package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EclipseCompilerTest {
    private static final Path GOOD = Javac.RESOURCES.resolve("good");

    @Test
    void writesTheSameRegistries(@TempDir Path javac, @TempDir Path eclipse) throws IOException {
        new Javac(javac).onClassPath().compile(Javac.sources(GOOD));
        List<String> messages = eclipse(eclipse).compile(Javac.sources(GOOD));

        assertThat(messages).noneMatch(message -> message.contains("Throttles") || message.contains("[T4J"));
        assertThat(Javac.sources(eclipse)).isNotEmpty();
        for (Path registry : Javac.sources(javac)) {
            assertThat(eclipse.resolve(javac.relativize(registry))).hasContent(Files.readString(registry));
        }
    }

    @ParameterizedTest
    @MethodSource("io.throttle4j.processor.ExpectedProblem#sources")
    void reportsTheSameMistakesOnTheirLinesAndNothingElse(String source, @TempDir Path output) throws IOException {
        EclipseBatch eclipse = new EclipseBatch(output);

        eclipse.compile(
                List.of(ExpectedProblem.BAD.resolve(source + ".java"), GOOD.resolve("throttles")),
                "-Athrottle.config=" + ExpectedProblem.BAD.resolve("throttle.properties"));

        assertThat(eclipse.problems())
                .filteredOn(problem -> problem.contains("[T4J"))
                .containsExactlyInAnyOrderElementsOf(ExpectedProblem.in(source).stream()
                        .map(ExpectedProblem::inEclipse)
                        .toList());
    }

    @Test
    void findsTheProcessorsOnTheProcessorPath(@TempDir Path output) throws IOException {
        EclipseBatch eclipse = new EclipseBatch(output);

        assertThat(eclipse.compile(List.of(GOOD))).as(eclipse.text()).isTrue();

        assertThat(Javac.written(output)).isEqualTo(Javac.written(Javac.RESOURCES.resolve("expected")));
    }

    /** Why an earlier try failed: with this switch the compiler runs no processor at all and says nothing. */
    @Test
    void releaseSwitchKeepsEclipseFromRunningAnyProcessor(@TempDir Path output) throws IOException {
        EclipseBatch eclipse = new EclipseBatch(output);

        eclipse.compile(List.of(GOOD), "--release", "17");

        assertThat(Javac.written(output)).isEmpty();
    }

    private static Javac eclipse(Path output) {
        return new Javac(output, new EclipseCompiler()).onClassPath().withOptions("-17", "-s", output.toString());
    }
}
