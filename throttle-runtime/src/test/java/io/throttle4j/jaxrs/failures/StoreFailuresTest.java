package io.throttle4j.jaxrs.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.LogLines;
import io.throttle4j.jaxrs.TestServer;
import io.throttle4j.jaxrs.failures.Failure.Effect;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A Redis fails and is mended while three applications, one for each policy, are under a steady load.
 *
 * <p>No request may wait longer than the deadline and 100 ms. So that pauses of the machine are not taken for ours, a
 * fourth server without throttles is asked all the time for something that takes exactly the deadline, in the way any Java
 * program would wait: the slowest of the throttled requests may take 100 ms longer than the slowest of those.
 */
@Timeout(120)
class StoreFailuresTest {

    private static final StoreFailurePolicy[] POLICIES = StoreFailurePolicy.values();
    private static final Duration TOLERATED = Duration.ofMillis(100);
    private static final Duration OUTAGE = Duration.ofMillis(2_500);

    /** Long enough for connections that are made meanwhile, and are lost as well. */
    private static final Duration HALF_OPEN_OUTAGE = Duration.ofSeconds(4);

    private static final Duration RECOVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);

    private final TestServer reference = TestServer.withWorkers(8, new ResourceConfig(PatientResource.class));
    private final Load waiting = new Load(reference, "patient");

    @BeforeEach
    void startReference() {
        for (int i = 0; i < 3; i++) {
            waiting.from("reference", Duration.ofMillis(1));
        }
    }

    @AfterEach
    void stopReference() {
        waiting.close();
        reference.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT_AT_DEPLOYMENT", "PAUSED", "OUT_OF_MEMORY", "KEY_OF_ANOTHER_TYPE", "HALF_OPEN"})
    void isSeenAsThePolicySaysAndIsOverSoon(Failure failure) {
        check(failure);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ABSENT_AT_DEPLOYMENT", "PAUSED", "OUT_OF_MEMORY", "KEY_OF_ANOTHER_TYPE", "HALF_OPEN"})
    void isSeenAsThePolicySaysAndIsOverSoonToo(Failure failure) {
        check(failure);
    }

    private void check(Failure failure) {
        boolean absent = failure == Failure.ABSENT_AT_DEPLOYMENT;
        try (Scene scene = failure.scene();
                LogLines early = new LogLines();
                Apps apps = new Apps(scene.url())) {
            awaitTraffic(apps, scene, absent);
            if (!absent) {
                ExpectedLines.awaitCalm(early);
            }
            long calm = System.nanoTime();
            try (LogLines late = new LogLines()) {
                Timing timing = breakAndMend(failure, scene);
                Map<StoreFailurePolicy, Duration> recoveries = awaitCounting(scene, timing);
                LogLines log = absent ? early : late;
                ExpectedLines.awaitLast(failure, log);
                pass(Apps.WINDOW);
                apps.stopLoad();

                print(failure, apps, calm, recoveries);
                for (StoreFailurePolicy policy : POLICIES) {
                    Load load = apps.load(policy);
                    checkAnswers(policy, load.samples());
                    checkLatencies(load, calm);
                    ExpectedAnswers.check(failure, policy, load, timing);
                }
                assertThat(recoveries.values())
                        .allSatisfy(each -> assertThat(each).isLessThan(RECOVERY));
                ExpectedLines.check(failure, log);
            }
        }
    }

    private static Timing breakAndMend(Failure failure, Scene scene) {
        scene.breakIt();
        long broken = System.nanoTime();
        if (failure.effect() == Effect.OUTAGE || failure.effect() == Effect.ONE_CLIENT) {
            pass(failure == Failure.HALF_OPEN ? HALF_OPEN_OUTAGE : OUTAGE);
        }
        long brokenUntil = scene.mend();
        return new Timing(
                broken, brokenUntil, System.nanoTime(), TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis()));
    }

    /** Until classes are loaded and code is compiled: how long that takes is not the question. */
    private static void awaitTraffic(Apps apps, Scene scene, boolean absent) {
        for (StoreFailurePolicy policy : POLICIES) {
            await().atMost(PATIENCE)
                    .pollInterval(POLL)
                    .until(() -> apps.load(policy).samples().size() > 100
                            && (absent
                                    || scene.prompt()
                                            .newest(Apps.key(policy, Apps.MODEST))
                                            .isPresent()));
        }
    }

    /** How long after it was mended each application counts in Redis again. */
    private static Map<StoreFailurePolicy, Duration> awaitCounting(Scene scene, Timing timing) {
        Map<StoreFailurePolicy, Duration> recoveries = new EnumMap<>(StoreFailurePolicy.class);
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> {
            for (StoreFailurePolicy policy : POLICIES) {
                Optional<Long> newest = scene.prompt().newest(Apps.key(policy, Apps.MODEST));
                newest.filter(micros -> micros > timing.mendedMicros())
                        .ifPresent(micros -> recoveries.putIfAbsent(
                                policy, Duration.ofNanos(System.nanoTime() - timing.mendedNanos())));
            }
            return recoveries.size() == POLICIES.length;
        });
        return recoveries;
    }

    private void print(Failure failure, Apps apps, long calm, Map<StoreFailurePolicy, Duration> recoveries) {
        StringBuilder line = new StringBuilder(failure + ":");
        for (StoreFailurePolicy policy : POLICIES) {
            line.append(String.format(
                    " %s counts again after %d ms, slowest request %d ms;",
                    policy,
                    Objects.requireNonNull(recoveries.get(policy)).toMillis(),
                    slowest(apps.load(policy).within(calm, System.nanoTime())).toMillis()));
        }
        System.out.printf(
                "%s slowest wait without us %d ms%n",
                line, slowest(waiting.within(calm, System.nanoTime())).toMillis());
    }

    private static void checkAnswers(StoreFailurePolicy policy, List<Sample> samples) {
        assertThat(samples)
                .as("%s", policy)
                .allMatch(sample -> sample.status() == 200
                        || (sample.retryAfter() && deniedStatuses(policy).contains(sample.status())));
    }

    private static Set<Integer> deniedStatuses(StoreFailurePolicy policy) {
        return policy == StoreFailurePolicy.DENY ? Set.of(429, 503) : Set.of(429);
    }

    private void checkLatencies(Load load, long calm) {
        assertThat(slowest(load.within(calm, System.nanoTime())))
                .isLessThanOrEqualTo(
                        slowest(waiting.within(calm, System.nanoTime())).plus(TOLERATED));
    }

    private static Duration slowest(List<Sample> samples) {
        return samples.stream().map(Sample::latency).max(Duration::compareTo).orElseThrow();
    }

    /** Lets the load go on for a while. */
    private static void pass(Duration time) {
        long from = System.nanoTime();
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> System.nanoTime() - from >= time.toNanos());
    }
}
