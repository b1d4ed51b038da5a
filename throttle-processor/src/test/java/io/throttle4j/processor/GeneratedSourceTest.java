package io.throttle4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedSourceTest {
    private static final Path GOOD = Javac.RESOURCES.resolve("good");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unnamed_Throttles",
                "reports/ReportResource_Throttles",
                "reports/DefaultsUseScope_Throttles",
                "naming/Naming_Throttles",
                "naming/Naming_Nested_Throttles",
                "access/Access_Throttles",
                "inheritance/Inheritance_LoudService_Throttles"
            })
    void registryIsWrittenAsExpected(String registry) throws IOException {
        String expected = Files.readString(Javac.RESOURCES.resolve("expected").resolve(registry + ".java"));

        assertThat(compile(Javac.sources(GOOD)))
                .generatedSourceFile(registry.replace('/', '.'))
                .contentsAsUtf8String()
                .isEqualTo(expected);
    }

    @Test
    void orderOfSourcesChangesNothing() throws IOException {
        List<Path> shuffled = new ArrayList<>(Javac.sources(GOOD));
        Map<String, String> once = generated(compile(shuffled));
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(generated(compile(shuffled))).isEqualTo(once);
        }
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
        assertThat(generated(compile(Javac.sources(GOOD))).keySet()).noneMatch(name -> name.contains("Silent_"));
    }

    private static Compilation compile(List<Path> sources) throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ThrottleProcessor())
                .compile(sources.stream().map(GeneratedSourceTest::file).toList());
        assertThat(compilation).succeededWithoutWarnings();
        return compilation;
    }

    private static Map<String, String> generated(Compilation compilation) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.getName(), file.getCharContent(false).toString());
        }
        return texts;
    }

    static JavaFileObject file(Path source) {
        try {
            return JavaFileObjects.forResource(source.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
