package io.throttle4j.jaxrs.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.LogLines;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;

/** What the log says of a failure: a line when it begins and one when it is over, for each application. */
final class ExpectedLines {

    private static final int APPLICATIONS = StoreFailurePolicy.values().length;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);

    private ExpectedLines() {}

    /** Until everything works that a slow start of a busy machine made fail: nothing would be said of it failing again. */
    static void awaitCalm(LogLines log) {
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> count(log, Level.INFO, "works again") == count(log, Level.WARNING, "fails ("));
    }

    static void awaitLast(Failure failure, LogLines log) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> switch (failure.effect()) {
            case OUTAGE -> count(log, Level.INFO, "works again") >= APPLICATIONS;
            case BRIEF -> count(log, Level.INFO, "works again") >= count(log, Level.WARNING, "fails (");
            case ONE_CLIENT -> count(log, Level.INFO, "can read a bucket again") >= APPLICATIONS;
            case NONE -> true;
        });
    }

    static void check(Failure failure, LogLines log) {
        List<String> warnings = log.at(Level.WARNING);
        switch (failure.effect()) {
            case OUTAGE -> {
                int connecting = failure == Failure.ABSENT_AT_DEPLOYMENT ? APPLICATIONS : 0;
                assertThat(count(log, Level.WARNING, "cannot connect to Redis at "))
                        .isEqualTo(connecting);
                assertThat(count(log, Level.INFO, "connected to Redis at ")).isEqualTo(connecting);
                assertThat(warnings).hasSize(connecting + APPLICATIONS);
                assertOneOfEach(
                        warnings,
                        "; until it works again ",
                        "requests pass uncounted",
                        "requests are answered with 503",
                        "this node counts for itself");
                assertThat(count(log, Level.INFO, "works again")).isEqualTo(APPLICATIONS);
            }
            case ONE_CLIENT -> {
                assertThat(warnings).hasSize(APPLICATIONS);
                assertOneOfEach(
                        warnings,
                        "; until it can, ",
                        "requests pass it uncounted",
                        "requests that need it are answered with 503",
                        "this node counts it for itself");
                assertThat(log.at(Level.INFO)).hasSize(APPLICATIONS);
            }
            case BRIEF -> {
                assertThat(warnings).hasSizeLessThanOrEqualTo(APPLICATIONS).doesNotHaveDuplicates();
                assertThat(log.at(Level.INFO)).hasSameSizeAs(warnings);
            }
            case NONE -> {
                assertThat(warnings).isEmpty();
                assertThat(log.at(Level.INFO)).isEmpty();
            }
        }
    }

    private static void assertOneOfEach(List<String> lines, String before, String... consequences) {
        for (String consequence : consequences) {
            assertThat(lines)
                    .filteredOn(line -> line.endsWith(before + consequence))
                    .hasSize(1);
        }
    }

    private static long count(LogLines log, Level level, String part) {
        return log.at(level).stream().filter(line -> line.contains(part)).count();
    }
}
