package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Rate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateProblemsTest {

    private final RateProblems problems = new RateProblems(
            Map.of("exports", Rate.parse("5/min, 10/hour"), "none", Rate.parse("0/min"), "free", Rate.unlimited()));

    @Test
    void scopeWithARateIsNoProblem() {
        assertThat(problems.in(List.of(use("exports", 1), use("free", 1_000_000))))
                .isEmpty();
    }

    @Test
    void scopeWithoutARateSaysWhereItIsUsedAndWhatToWrite() {
        assertThat(problems.in(List.of(use("burst", 1))))
                .containsExactly("scope \"burst\" of ScopedRateThrottle on Reports.list has no rate; write"
                        + " throttle.rates.burst=100/hour, for instance, into META-INF/throttle.properties, or"
                        + " throttle.rates.burst=unlimited if that is meant");
    }

    @Test
    void scopeThatIsNearlyAnotherIsTakenForATypingError() {
        assertThat(problems.in(List.of(use("export", 1))))
                .singleElement()
                .asString()
                .contains(" has no rate (did you mean the scope \"exports\", which has one?); write ");
    }

    @Test
    void scopeWithoutARateIsOneProblemHoweverManyActionsUseIt() {
        List<ScopeUse> uses = List.of(
                use("A.a", "burst"),
                use("A.a", "burst"),
                use("B.b", "burst"),
                use("C.c", "burst"),
                use("D.d", "burst"));
        assertThat(problems.in(uses)).singleElement().asString().contains(" on A.a, B.b, C.c and 1 more has no rate; ");
    }

    @Test
    void costAboveALimitCanNeverPass() {
        assertThat(problems.in(List.of(use("exports", 6), use("exports", 6))))
                .containsExactly("cost 6 of Reports.list is above the limit 5/minute of scope \"exports\", so it could"
                        + " never pass; lower the cost or raise throttle.rates.exports");
    }

    @Test
    void costThatEqualsTheSmallestLimitPasses() {
        assertThat(problems.in(List.of(use("exports", 5)))).isEmpty();
    }

    @Test
    void limitOfNoneIsMeantToAdmitNothing() {
        assertThat(problems.in(List.of(use("none", 1)))).isEmpty();
    }

    @Test
    void ownRateNeedsNoConfiguredOneAndIsWhatTheCostHasToFit() {
        ScopeUse fits = new ScopeUse("Reports.list", "Partner", "partner", Optional.of(Rate.parse("3/min")), 3);
        ScopeUse exceeds = new ScopeUse("Reports.list", "Partner", "partner", Optional.of(Rate.parse("3/min")), 4);
        assertThat(problems.in(List.of(fits, exceeds)))
                .containsExactly("cost 4 of Reports.list is above the limit 3/minute of scope \"partner\", so it could"
                        + " never pass; lower the cost or raise the rate that Partner gives itself");
    }

    private static ScopeUse use(String scope, int cost) {
        return new ScopeUse("Reports.list", "ScopedRateThrottle", scope, Optional.empty(), cost);
    }

    private static ScopeUse use(String action, String scope) {
        return new ScopeUse(action, "ScopedRateThrottle", scope, Optional.empty(), 1);
    }
}
