package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    @TempDir
    Path output;

    @Test
    void waitsForThrottleThatAnotherProcessorWrites() throws Exception {
        Javac javac = new Javac(output).onClassPath().withProcessor(new WritesThrottle());

        assertThat(javac.compile(sources())).isEmpty();
        assertThat(javac.actions("rounds.UsesGenerated_Throttles")).containsOnlyKeys("list()");
    }

    @Test
    void saysWhatIsMissingWhenNobodyWritesIt() throws IOException {
        List<String> messages = new Javac(output).onClassPath().compile(sources());

        assertThat(messages).anyMatch(message -> message.startsWith("ERROR [T4J021] UsesGenerated has no registry"));
    }

    private static List<Path> sources() {
        return Stream.of("good/throttles", "rounds")
                .map(Javac.RESOURCES::resolve)
                .flatMap(folder -> Javac.sources(folder).stream())
                .toList();
    }

    @SupportedAnnotationTypes("*")
    private static final class WritesThrottle extends AbstractProcessor {
        private boolean written;

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
            try (Writer source = processingEnv
                    .getFiler()
                    .createSourceFile("rounds.WrittenLater")
                    .openWriter()) {
                source.write("package rounds;\npublic class WrittenLater extends throttles.MaintenanceThrottle {}\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
