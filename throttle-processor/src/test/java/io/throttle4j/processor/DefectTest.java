package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    private static final class FailsToWrite extends Delegating {
        FailsToWrite() {
            super(new ThrottleProcessor());
        }

        @Override
        Object call(Object filer, String method, Object[] arguments, Call real) throws Exception {
            if (method.equals("createSourceFile")) {
                throw new IllegalStateException("disk of glass");
            }
            return real.invoke();
        }
    }
}
