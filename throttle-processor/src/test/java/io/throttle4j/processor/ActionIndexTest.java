package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code META-INF/throttle/actions.json}; the golden file beside the registries holds its exact text. */
class ActionIndexTest {
    private static final Path GOOD = Javac.RESOURCES.resolve("good");
    private static final String INDEX = "META-INF/throttle/actions.json";

    @TempDir
    Path output;

    @Test
    void asksForRegistriesOnlySoThatIncrementalBuildsCanHandThemOver() {
        assertThat(new ActionIndexProcessor().getSupportedAnnotationTypes())
                .isEqualTo(Set.of("io.throttle4j.registry.GeneratedRegistry"));
    }

    @Test
    void listsResourcesOfLaterRoundsToo() throws IOException {
        List<Path> sources = Javac.sources(GOOD.resolve("throttles"), Javac.RESOURCES.resolve("rounds"));

        assertThat(new Javac(output)
                        .onClassPath()
                        .withProcessor(new RoundsTest.Writes(
                                "rounds.WrittenLater",
                                "package rounds; public class WrittenLater extends throttles.MaintenanceThrottle {}"))
                        .compile(sources))
                .isEmpty();
        assertThat(output.resolve(INDEX)).content().contains("\"rounds.UsesGenerated\"", "\"rounds.WrittenLater\"");
    }

    @Test
    void isNotWrittenWithoutResources() throws IOException {
        assertThat(new Javac(output).onClassPath().compile(Javac.sources(GOOD.resolve("throttles"))))
                .isEmpty();
        assertThat(output.resolve(INDEX)).doesNotExist();
    }

    @Test
    void isNotWrittenWhereSomethingIsWrong() throws IOException {
        assertThat(new Javac(output)
                        .onClassPath()
                        .compile(Javac.sources(GOOD.resolve("throttles"), Javac.RESOURCES.resolve("bad"))))
                .isNotEmpty();
        assertThat(output.resolve(INDEX)).doesNotExist();
    }

    @Test
    void registriesThatWereCompiledEarlierCanBeReadAgain(@TempDir Path earlier) throws IOException {
        new Javac(earlier).onClassPath().compile(Javac.sources(GOOD));
        Javac again = new Javac(output).onClassPath(earlier).withOnly(new ActionIndexProcessor());

        assertThat(again.compileClasses("reports.ReportResource_Throttles", "access.Access_Throttles"))
                .isEmpty();

        assertThat(Files.readString(output.resolve(INDEX)))
                .contains("\"reports.ReportResource\"", "\"access.Access\"")
                .doesNotContain("inheritance");
    }
}
