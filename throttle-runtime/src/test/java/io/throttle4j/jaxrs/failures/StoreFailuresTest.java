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
import java.util.logging.Level;
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

    /** By then all refusals from before are over, and nobody is refused because of them. */
    private static final Duration OLD_REFUSALS = Apps.WINDOW.plusMillis(500);

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
            long calm = System.nanoTime();
            try (LogLines late = new LogLines()) {
                Timing timing = breakAndMend(failure, scene);
                Map<StoreFailurePolicy, Duration> recoveries = awaitCounting(scene, timing);
                LogLines log = absent ? early : late;
                awaitLastLine(failure, log);
                pass(Apps.WINDOW);
                apps.stopLoad();

                print(failure, apps, calm, recoveries);
                for (StoreFailurePolicy policy : POLICIES) {
                    Load load = apps.load(policy);
                    checkAnswers(policy, load.samples());
                    checkLatencies(load, calm);
                    checkPolicy(failure, policy, load, timing);
                }
                assertThat(recoveries.values())
                        .allSatisfy(each -> assertThat(each).isLessThan(RECOVERY));
                checkLog(failure, log);
            }
        }
    }

    /**
     * When it was broken.
     *
     * @param brokenNanos when it had just been broken
     * @param brokenUntilNanos when it was about to be mended
     * @param mendedNanos when it had just been mended
     * @param mendedMicros the same by the clock of this machine, and so by that of the server
     */
    private record Timing(long brokenNanos, long brokenUntilNanos, long mendedNanos, long mendedMicros) {}

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

    private static void awaitLastLine(Failure failure, LogLines log) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> switch (failure.effect()) {
            case OUTAGE -> count(log, Level.INFO, "works again") >= POLICIES.length;
            case BRIEF -> count(log, Level.INFO, "works again") >= count(log, Level.WARNING, "fails (");
            case ONE_CLIENT -> count(log, Level.INFO, "can read a bucket again") >= POLICIES.length;
            case NONE -> true;
        });
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

    private static void checkPolicy(Failure failure, StoreFailurePolicy policy, Load load, Timing timing) {
        List<Sample> broken = load.within(timing.brokenNanos(), timing.brokenUntilNanos());
        long afterRefusals = timing.brokenNanos() + OLD_REFUSALS.toNanos();
        List<Sample> greedy = load.within(afterRefusals, timing.brokenUntilNanos()).stream()
                .filter(sample -> sample.client().equals(Apps.GREEDY))
                .toList();
        List<Sample> modest = broken.stream()
                .filter(sample -> !sample.client().equals(Apps.GREEDY))
                .toList();
        switch (failure.effect()) {
            case OUTAGE -> {
                assertThat(modest).isNotEmpty().allMatch(sample -> sample.status() == withoutStore(policy));
                checkGreedy(policy, greedy);
            }
            case ONE_CLIENT -> {
                assertThat(modest).isNotEmpty().allMatch(sample -> sample.status() == 200);
                checkGreedy(policy, greedy);
            }
            case BRIEF, NONE ->
                assertThat(modest)
                        .allMatch(sample -> sample.status() == 200 || sample.status() == withoutStore(policy));
        }
    }

    private static int withoutStore(StoreFailurePolicy policy) {
        return policy == StoreFailurePolicy.DENY ? 503 : 200;
    }

    private static void checkGreedy(StoreFailurePolicy policy, List<Sample> greedy) {
        assertThat(greedy).isNotEmpty();
        if (policy == StoreFailurePolicy.LOCAL) {
            assertThat(mostAdmittedInAWindow(greedy)).isBetween(1, Apps.LIMIT);
            assertThat(greedy).anyMatch(sample -> sample.status() == 429);
        } else {
            assertThat(greedy).allMatch(sample -> sample.status() == withoutStore(policy));
        }
    }

    /** Of those that were sent and answered within a window's time, for any such time. */
    private static int mostAdmittedInAWindow(List<Sample> samples) {
        List<Sample> admitted =
                samples.stream().filter(sample -> sample.status() == 200).toList();
        return admitted.stream()
                .mapToInt(first -> (int) admitted.stream()
                        .filter(each -> each.isWithin(first.sentNanos(), first.sentNanos() + Apps.WINDOW.toNanos() - 1))
                        .count())
                .max()
                .orElse(0);
    }

    private static void checkLog(Failure failure, LogLines log) {
        List<String> warnings = log.at(Level.WARNING);
        switch (failure.effect()) {
            case OUTAGE -> {
                int connecting = failure == Failure.ABSENT_AT_DEPLOYMENT ? POLICIES.length : 0;
                assertThat(count(log, Level.WARNING, "cannot connect to Redis at "))
                        .isEqualTo(connecting);
                assertThat(count(log, Level.INFO, "connected to Redis at ")).isEqualTo(connecting);
                assertThat(warnings).hasSize(connecting + POLICIES.length);
                assertOneOfEach(
                        warnings,
                        "; until it works again ",
                        "requests pass uncounted",
                        "requests are answered with 503",
                        "this node counts for itself");
                assertThat(count(log, Level.INFO, "works again")).isEqualTo(POLICIES.length);
            }
            case ONE_CLIENT -> {
                assertThat(warnings).hasSize(POLICIES.length);
                assertOneOfEach(
                        warnings,
                        "; until it can, ",
                        "requests pass it uncounted",
                        "requests that need it are answered with 503",
                        "this node counts it for itself");
                assertThat(log.at(Level.INFO)).hasSize(POLICIES.length);
            }
            case BRIEF -> {
                assertThat(warnings).hasSizeLessThanOrEqualTo(POLICIES.length).doesNotHaveDuplicates();
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

    /** Lets the load go on for a while. */
    private static void pass(Duration time) {
        long from = System.nanoTime();
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> System.nanoTime() - from >= time.toNanos());
    }
}
