package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect of the processor is one message that names the type, not a stack trace out of the compiler. */
class DefectTest {

    @Test
    void defectIsReportedOnTheTypeBeingWorkedOn(@TempDir Path output) throws Exception {
        Javac failing = new Javac(output).onClassPath().withOnly(new FailsToWrite());

        assertThat(failing.compile(
                        Javac.sources(Javac.RESOURCES.resolve("good/throttles"), Javac.RESOURCES.resolve("settings"))))
                .singleElement()
                .asString()
                .startsWith("ERROR [T4J099] Throttle4j's processor failed on reports.ReportResource:"
                        + " java.lang.IllegalStateException: disk of glass at ")
                .endsWith("please report it with this line and the source of the type")
                .hasLineCount(1);
    }

    @SupportedAnnotationTypes("*")
    private static final class FailsToWrite extends AbstractProcessor {
        private final ThrottleProcessor processor = new ThrottleProcessor();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer broken = proxy(Filer.class, environment.getFiler(), "createSourceFile", () -> {
                throw new IllegalStateException("disk of glass");
            });
            processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", () -> broken));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        private interface Answer {
            Object give();
        }

        private static <T> T proxy(Class<T> type, T real, String replaced, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        if (method.getName().equals(replaced)) {
                            return answer.give();
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getTargetException();
                        }
                    }));
        }
    }
}
