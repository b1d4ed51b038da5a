package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.registry.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    private static final String THROTTLE =
            "package rounds; public class WrittenLater extends throttles.MaintenanceThrottle {}";

    private static final String EXPENSIVE = """
            package late;
            @io.throttle4j.Throttled(cost = 7)
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Expensive {}
            """;

    private static final String BESIDE = "package late; public @interface Beside {}";

    @TempDir
    Path output;

    @Test
    void waitsForThrottleThatAnotherProcessorWrites() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new Writes("rounds.WrittenLater", THROTTLE));

        assertThat(javac.compile(sources())).isEmpty();
        assertThat(javac.actions("rounds.UsesGenerated_Throttles")).containsOnlyKeys("list()");
    }

    @Test
    void saysWhatIsMissingWhenNobodyWritesIt() throws IOException {
        List<String> messages = new Javac(output).onClassPath().compile(sources());

        assertThat(messages).anyMatch(message -> message.startsWith("ERROR [T4J021] UsesGenerated has no registry"));
    }

    @Test
    void waitsForAnnotationThatAnotherProcessorWrites() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new Writes("late.Expensive", EXPENSIVE));

        assertThat(javac.compile(late("UsesLateAnnotation"))).isEmpty();
        assertThat(javac.actions("late.UsesLateAnnotation_Throttles").get("list()"))
                .extracting(Action::cost)
                .isEqualTo(7);
    }

    /** Here the resource could be finished at once if the annotation did not matter. */
    @Test
    @EnabledForJreRange(minVersion = 25)
    void waitsForAnnotationBesideThrottledWhereTheCompilerShowsIt() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new Writes("late.Expensive", EXPENSIVE));

        assertThat(javac.compile(late("AddsLateAnnotation"))).isEmpty();
        assertBothGive(javac.actions("late.AddsLateAnnotation_Throttles").get("list()"));
    }

    @Test
    void waitsForAnnotationBesideThrottledInEclipse() throws Exception {
        Javac eclipse = new Javac(output, new EclipseCompiler())
                .onClassPath()
                .withOptions("-17", "-s", output.toString())
                .withProcessor(new Writes("late.Expensive", EXPENSIVE));

        assertThat(eclipse.compile(late("AddsLateAnnotation"))).isEmpty();
        assertBothGive(eclipse.actions("late.AddsLateAnnotation_Throttles").get("list()"));
    }

    /** Eclipse's compiler then compiles nothing that was written in the rounds before. */
    @Test
    void saysThatEclipseForgetsRegistriesWhereAnAnnotationOfAnAnnotationComesLate() throws Exception {
        Javac eclipse = new Javac(output, new EclipseCompiler())
                .onClassPath()
                .withOptions("-17", "-s", output.toString())
                .withProcessor(new WritesInSecondRound("late.Beside", BESIDE));

        assertThat(eclipse.compile(late("UsesAnnotated")))
                .containsExactly(
                        "ERROR [T4J021] late.UsesAnnotated_Throttles was written, but the compiler does not know"
                                + " it any more, as Eclipse's forgets what was written before another annotation processor"
                                + " wrote a type that an annotation needs; compile what the other one writes in a module of"
                                + " its own, or compile with javac");
    }

    @Test
    void annotationOfAnAnnotationMayComeLateInJavac() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new WritesInSecondRound("late.Beside", BESIDE));

        assertThat(javac.compile(late("UsesAnnotated"))).isEmpty();
        assertThat(javac.actions("late.UsesAnnotated_Throttles").get("list()"))
                .extracting(Action::cost)
                .isEqualTo(7);
    }

    /** There is nothing to wait for in what this compiler shows, and what was written cannot be written again. */
    @Test
    @EnabledForJreRange(maxVersion = 17)
    void refusesAnnotationBesideThrottledWhereTheCompilerHidesIt() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new Writes("late.Expensive", EXPENSIVE));

        assertThat(javac.compile(late("AddsLateAnnotation")))
                .containsExactly("ERROR [T4J021] AddsLateAnnotation has a registry without what @Expensive gives,"
                        + " because another annotation processor wrote @Expensive afterwards, and the compiler hid it"
                        + " until then; compile @Expensive in a module of its own, or compile with JDK 25,"
                        + " which shows it");
    }

    @Test
    void annotationThatComesLateAndChangesNothingIsNoMistake() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new Writes("late.Expensive", EXPENSIVE));

        assertThat(javac.compile(late("Settled", "UsesLateAnnotation"))).isEmpty();
    }

    private static void assertBothGive(@Nullable Action action) {
        assertThat(action).extracting(Action::cost).isEqualTo(7);
        assertThat(action).extracting(Action::scope).isEqualTo(Optional.of("late"));
    }

    @Test
    void waitsForSuperclassThatAnotherProcessorWrites() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new Writes("late.Base", """
                        package late;
                        @io.throttle4j.Throttled(cost = 7)
                        public abstract class Base {}
                        """));

        assertThat(javac.compile(late("ExtendsLateBase"))).isEmpty();
        assertThat(javac.actions("late.ExtendsLateBase_Throttles").get("list()"))
                .extracting(Action::cost)
                .isEqualTo(7);
    }

    @Test
    void leavesWhatIsMissingFromOtherTypesToTheCompiler() throws IOException {
        assertThat(new Javac(output).onClassPath().compile(late("ExtendsLateBase")))
                .isNotEmpty()
                .noneMatch(message -> message.contains("T4J"));
    }

    private static List<Path> late(String... names) {
        return Stream.of(names)
                .map(name -> Javac.RESOURCES.resolve("late/" + name + ".java"))
                .toList();
    }

    private static List<Path> sources() {
        return Stream.of("good/throttles", "rounds")
                .map(Javac.RESOURCES::resolve)
                .flatMap(folder -> Javac.sources(folder).stream())
                .toList();
    }

    /** Another processor that writes one class, in the second round. */
    @SupportedAnnotationTypes("*")
    static final class WritesInSecondRound extends Writes {
        private boolean first = true;

        WritesInSecondRound(String name, String source) {
            super(name, source);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!first) {
                super.process(annotations, round);
            }
            first = false;
            return false;
        }
    }

    /** Another processor that writes one class, in the first round. */
    @SupportedAnnotationTypes("*")
    static class Writes extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean written;

        Writes(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                write();
            }
            return false;
        }

        private void write() {
            written = true;
            try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                file.write(source);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
