package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A defect of the processor is one message that names the type, not a stack trace out of the compiler. */
class DefectTest {

    @Test
    void defectIsReportedOnTheTypeBeingWorkedOn(@TempDir Path output) throws Exception {
        assertThat(compile(output, new IllegalStateException("disk of glass")))
                .startsWith("ERROR [T4J099] Throttle4j's processor failed on reports.ReportResource:"
                        + " java.lang.IllegalStateException: disk of glass at ")
                .endsWith("please report it with this line and the source of the type")
                .hasLineCount(1);
    }

    @Test
    void diskThatTakesNothingIsNoDefectYet(@TempDir Path output) throws Exception {
        assertThat(compile(output, new IOException("disk full")))
                .isEqualTo("ERROR [T4J099] the registry of reports.ReportResource could not be written:"
                        + " java.io.IOException: disk full; if the disk is fine, this is a defect of Throttle4j:"
                        + " please report it with this line");
    }

    private static String compile(Path output, Exception failure) throws IOException {
        List<String> messages = new Javac(output)
                .onClassPath()
                .withOnly(new FailsToWrite(failure))
                .compile(Javac.sources(Javac.RESOURCES.resolve("good/throttles"), Javac.RESOURCES.resolve("settings")));
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private static final class FailsToWrite extends Delegating {
        private final Exception failure;

        FailsToWrite(Exception failure) {
            super(new ThrottleProcessor());
            this.failure = failure;
        }

        @Override
        Object call(Object filer, String method, Object[] arguments, Call real) throws Exception {
            if (method.equals("createSourceFile")) {
                throw failure;
            }
            return real.invoke();
        }
    }
}
