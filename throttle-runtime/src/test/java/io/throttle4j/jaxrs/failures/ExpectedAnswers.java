package io.throttle4j.jaxrs.failures;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.config.StoreFailurePolicy;
import java.time.Duration;
import java.util.List;

/** What a policy promises of the requests during a failure. */
final class ExpectedAnswers {

    /** By then all refusals from before are over, and nobody is refused because of them. */
    private static final Duration OLD_REFUSALS = Apps.WINDOW.plusMillis(500);

    private ExpectedAnswers() {}

    static void check(Failure failure, StoreFailurePolicy policy, Load load, Timing timing) {
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
}
