package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedSourceTest {
    private static final Path GOOD = Javac.RESOURCES.resolve("good");

    /**
     * Registries, index and native-image files, byte for byte as committed: the build runs this on JDK 17 and 25, and both
     * are held to the same files.
     */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void everythingIsWrittenAsExpectedWhateverTheOrderOfSources(long seed, @TempDir Path output) throws IOException {
        List<Path> sources = new ArrayList<>(Javac.sources(GOOD));
        Collections.shuffle(sources, new Random(seed));

        assertThat(new Javac(output).onClassPath().compile(sources)).isEmpty();

        assertThat(Javac.written(output)).isEqualTo(Javac.written(Javac.RESOURCES.resolve("expected")));
    }

    @Test
    void compilesWithoutAnyWarning(@TempDir Path generated, @TempDir Path again) throws IOException {
        Javac first = new Javac(generated).onClassPath().withOptions("-Xlint:all,-processing", "-Werror");
        assertThat(first.compile(Javac.sources(GOOD))).isEmpty();

        Javac second = new Javac(again).onClassPath().withoutProcessors().withOptions("-Xlint:all", "-Werror");
        assertThat(second.compile(Javac.sources(GOOD, generated))).isEmpty();
    }

    @Test
    void compilesWithoutAnyWarningInAnExportedPackageOfModule(@TempDir Path output) throws IOException {
        Javac modular = new Javac(output)
                .onModulePath()
                .withOptions("-Xlint:all,-processing,-requires-automatic", "-Xdoclint:all", "-Werror");

        assertThat(modular.compile(Javac.sources(Javac.RESOURCES.resolve("modular"))))
                .isEmpty();
        assertThat(output.resolve("user/Pages_Throttles.class")).exists();
    }

    @Test
    void typeThatOnlyInheritsAndCannotBeNamedIsLeftToItsParents() throws IOException {
        assertThat(Javac.written(Javac.RESOURCES.resolve("expected")).keySet())
                .noneMatch(name -> name.contains("Silent_"));
    }

    static JavaFileObject file(Path source) {
        try {
            return JavaFileObjects.forResource(source.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
