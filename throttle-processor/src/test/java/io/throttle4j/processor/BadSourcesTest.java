package io.throttle4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused: the code, the words, and the place that is pointed at. */
class BadSourcesTest {
    private static final Path BAD = ExpectedProblem.BAD;
    private static final String RATES = BAD.resolve("throttle.properties").toString();

    /** Every row of {@code expected.csv}, and nothing that has no row. */
    @ParameterizedTest
    @MethodSource("io.throttle4j.processor.ExpectedProblem#sources")
    void mistakesAreReportedWhereTheyWereWrittenAndNothingElseIs(String source) throws IOException {
        List<String> found = compile(file(source)).errors().stream()
                .filter(error -> error.getSource() != null)
                .map(error -> error.getLineNumber() + " | " + error.getColumnNumber() + " | " + message(error))
                .filter(error -> error.contains("[T4J"))
                .sorted()
                .toList();

        assertThat(found)
                .zipSatisfy(
                        ExpectedProblem.in(source).stream()
                                .map(ExpectedProblem::inJavac)
                                .sorted()
                                .toList(),
                        (error, row) -> assertThat(error).startsWith(row));
    }

    @Test
    void badRateIsReportedOnceHoweverManyUseIt() {
        assertThat(codes(compile(file("RateInvalid")))).containsExactly("T4J007");
    }

    @Test
    void badRateThatNothingUsesHasNoPlace() {
        Compilation compilation = compile(file("NoResource"));

        assertThat(compilation.errors())
                .filteredOn(error -> message(error).contains("T4J007"))
                .singleElement()
                .satisfies(error -> assertThat(error.getSource()).isNull());
    }

    @Test
    void twoTypesWithOneRegistryNameAreRefused() {
        Compilation compilation = compile(Stream.of("NameTaken", "NameTaken_Inside")
                .flatMap(name -> file(name).stream())
                .toList());

        assertThat(compilation).hadErrorContaining("[T4J013] the registry of bad.NameTaken_Inside is named");
    }

    @Test
    void resourceWithMistakeGetsNoRegistry(@TempDir Path output) throws IOException {
        Javac javac = new Javac(output).onClassPath();

        assertThat(javac.compile(Javac.sources(Javac.RESOURCES.resolve("good/throttles"), BAD)))
                .isNotEmpty();
        assertThat(output.resolve("bad/CostTooLarge_Throttles.java")).exists();
        assertThat(output.resolve("bad/CostTooSmall_Throttles.java")).doesNotExist();
    }

    private static List<JavaFileObject> file(String name) {
        return List.of(GeneratedSourceTest.file(BAD.resolve(name + ".java")));
    }

    private static Compilation compile(List<JavaFileObject> bad) {
        List<JavaFileObject> throttles = Javac.sources(Javac.RESOURCES.resolve("good/throttles")).stream()
                .map(GeneratedSourceTest::file)
                .toList();
        return Compiler.javac()
                .withProcessors(new ThrottleProcessor())
                .withOptions("-Athrottle.config=" + RATES)
                .compile(Stream.concat(throttles.stream(), bad.stream()).toList());
    }

    private static List<String> codes(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> message(error).substring(1, 7))
                .sorted()
                .toList();
    }

    private static String message(Diagnostic<?> error) {
        return error.getMessage(Locale.ROOT);
    }
}
