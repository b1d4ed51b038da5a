package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Limit;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import io.throttle4j.verdict.Verdict;
import io.throttle4j.verdict.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What becomes of a request that several throttles look at. */
class DeciderTest {

    private static final Asked REQUEST = Asked.anonymously();
    private static final Throttle DENIES = request -> CompletableFuture.completedFuture(Decision.denied());

    private final Desk desk = new Desk().rate("few", "1/min").rate("many", "5/hour");
    private final Limiting few = new Limiting("few");
    private final Limiting many = new Limiting("many");

    @Test
    void requestDeniedByOneRateTakesFromNoOther() {
        Decider decider = desk.decider();
        assertThat(Desk.passes(9, decider, REQUEST, many, few)).isEqualTo(1);
        assertThat(Desk.passes(9, decider, REQUEST, many)).isEqualTo(4);
    }

    @Test
    void requestDeniedByACustomThrottleTakesFromNoRate() {
        Decider decider = desk.decider();
        assertThat(Desk.passes(3, decider, REQUEST, many, DENIES)).isZero();
        assertThat(Desk.passes(3, decider, REQUEST, DENIES, many)).isZero();
        assertThat(Desk.passes(9, decider, REQUEST, many)).isEqualTo(5);
    }

    @Test
    void whatWasTakenFromAStoreIsGivenBackWhenAnotherRefuses() {
        InMemoryThrottleStore other = new InMemoryThrottleStore(10, desk.time);
        Limiting elsewhere = new Limiting("few").in(other);
        Decider decider = desk.decider();
        assertThat(Desk.passes(4, decider, REQUEST, many, elsewhere)).isEqualTo(1);
        assertThat(Desk.passes(4, decider, REQUEST, elsewhere, many)).isZero();
        assertThat(Desk.passes(9, decider, REQUEST, many)).isEqualTo(4);
    }

    @Test
    void largestWaitOfTwoStoresCountsWhicheverIsAskedFirst() {
        Limiting day = new Limiting("day").at("1/day").in(new InMemoryThrottleStore(10, desk.time));
        Decider decider = desk.decider();
        Desk.verdict(decider, REQUEST, few, day);
        Violation minute = new Violation("few", new Limit(1, Duration.ofMinutes(1)));
        Violation wholeDay = new Violation("day", new Limit(1, Duration.ofDays(1)));
        assertThat(Desk.verdict(decider, REQUEST, few, day)).isEqualTo(refused(Duration.ofDays(1), minute, wholeDay));
        assertThat(Desk.verdict(decider, REQUEST, day, few)).isEqualTo(refused(Duration.ofDays(1), wholeDay, minute));
    }

    @Test
    void denialsWithAndWithoutWaitGiveTheWaitThatIsKnown() {
        Decider decider = desk.decider();
        Desk.verdict(decider, REQUEST, few);
        Violation minute = new Violation("few", new Limit(1, Duration.ofMinutes(1)));
        assertThat(Desk.verdict(decider, REQUEST, DENIES, few)).isEqualTo(refused(Duration.ofMinutes(1), minute));
        assertThat(Desk.verdict(decider, REQUEST, denies(Duration.ofSeconds(5)), few, DENIES))
                .isEqualTo(refused(Duration.ofMinutes(1), minute));
        assertThat(Desk.verdict(decider, REQUEST, denies(Duration.ofHours(5)), few))
                .isEqualTo(refused(Duration.ofHours(5), minute));
    }

    @Test
    void denialWithoutAnyWaitKnowsNone() {
        assertThat(Desk.verdict(desk.decider(), REQUEST, DENIES, few))
                .isEqualTo(new Verdict.Refused(Optional.empty(), List.of()));
    }

    @Test
    void everyLimitOfARateHoldsAndEachThatDeniesIsAViolation() {
        Limiting both = new Limiting("both").at("1/min, 1/hour, 3/day");
        Decider decider = desk.decider();
        Desk.verdict(decider, REQUEST, both);
        assertThat(Desk.verdict(decider, REQUEST, both))
                .isEqualTo(refused(
                        Duration.ofHours(1),
                        new Violation("both", new Limit(1, Duration.ofMinutes(1))),
                        new Violation("both", new Limit(1, Duration.ofHours(1)))));
    }

    @Test
    void throttlesThatLeadToOneBucketTakeOnceAtTheLargestCostUnderTheSmallestLimit() {
        Limiting generous = new Limiting("shared").at("10/min").costing(1);
        Limiting dear = new Limiting("shared").at("6/min").costing(3);
        assertThat(Desk.passes(9, desk.decider(), REQUEST, generous, dear)).isEqualTo(2);
        assertThat(Desk.passes(9, desk.decider(), REQUEST, generous)).isEqualTo(4);
    }

    @Test
    void costOfTheActionIsTaken() {
        assertThat(Desk.passes(9, desk.decider(), REQUEST.costing(2), many)).isEqualTo(2);
        assertThat(Desk.passes(9, desk.decider(), REQUEST, many)).isEqualTo(1);
    }

    @Test
    void ownRateBeatsTheConfiguredOne() {
        assertThat(Desk.passes(9, desk.decider(), REQUEST, new Limiting("few").at("3/min")))
                .isEqualTo(3);
    }

    @Test
    void unlimitedRatesAndAbsentKeysLetPass() {
        Limiting keyless = new Limiting("few") {
            @Override
            public Optional<Identity> key(ThrottleRequest request) {
                return Optional.empty();
            }
        };
        Limiting unlimited = new Limiting("free").at("unlimited");
        assertThat(Desk.passes(20, desk.decider(), REQUEST, unlimited, keyless)).isEqualTo(20);
        assertThat(desk.memory.clients()).isZero();
    }

    @Test
    void actionWithoutScopeSkipsTheScopedThrottle() {
        ScopedRateThrottle scoped = new ScopedRateThrottle();
        assertThat(Desk.passes(9, desk.decider(), REQUEST, scoped)).isEqualTo(9);
        assertThat(Desk.passes(9, desk.decider(), REQUEST.in("few"), scoped)).isEqualTo(1);
    }

    @Test
    void anonymousThrottleSkipsPrincipalsAndUserThrottleCountsThemAlone() {
        desk.rate("anon", "1/min").rate("user", "2/min");
        Throttle[] stack = {new AnonRateThrottle(), new UserRateThrottle()};
        assertThat(Desk.passes(9, desk.decider(), Asked.by("ann"), stack)).isEqualTo(2);
        assertThat(Desk.passes(9, desk.decider(), Asked.by("bob"), stack)).isEqualTo(2);
        assertThat(Desk.passes(9, desk.decider(), REQUEST, stack)).isEqualTo(1);
    }

    @Test
    void rateOfNoneDeniesForItsWindow() {
        assertThat(Desk.verdict(desk.decider(), REQUEST, new Limiting("none").at("0/min")))
                .isEqualTo(refused(Duration.ofMinutes(1), new Violation("none", new Limit(0, Duration.ofMinutes(1)))));
    }

    @Test
    void rateThrottleAskedAloneTakesAndDeniesLikeAnAction() {
        few.deploy(desk.decider());
        assertThat(few.check(REQUEST).toCompletableFuture().join()).isEqualTo(Decision.allowed());
        assertThat(few.check(REQUEST).toCompletableFuture().join()).isEqualTo(Decision.denied(Duration.ofMinutes(1)));
        assertThat(Desk.passes(1, desk.decider(), REQUEST, few)).isZero();
    }

    private static Throttle denies(Duration wait) {
        return request -> CompletableFuture.completedFuture(Decision.denied(wait));
    }

    private static Verdict refused(Duration wait, Violation... violations) {
        return new Verdict.Refused(Optional.of(wait), List.of(violations));
    }
}
