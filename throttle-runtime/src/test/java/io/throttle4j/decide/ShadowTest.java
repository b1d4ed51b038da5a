package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Identity;
import io.throttle4j.Limit;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.verdict.Verdict;
import io.throttle4j.verdict.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shadow mode decides, counts and reports, and lets pass. */
class ShadowTest {

    private static final Asked REQUEST = Asked.anonymously();
    private static final Violation TRIED = new Violation("tried", new Limit(2, Duration.ofMinutes(1)));

    private final Desk desk = new Desk();
    private final Limiting tried = new Limiting("tried").at("2/min");
    private final Limiting enforced = new Limiting("enforced").at("4/min");

    @Test
    void scopeInShadowModeCountsAndReportsAndLetsPass() {
        desk.shadowing(new Shadow(false, Set.of("tried")));
        Decider decider = desk.decider();
        assertThat(Desk.passes(2, decider, REQUEST, tried)).isEqualTo(2);
        assertThat(shadowed(Desk.verdict(decider, REQUEST, tried))).containsExactly(TRIED);
        assertThat(Desk.passes(9, new Desk().on(desk.memory).decider(), REQUEST, tried))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = StoreFailurePolicy.class,
            names = {"ALLOW", "LOCAL"})
    void storeThatHasJustFailedIsNotWaitedForAgain(StoreFailurePolicy policy) {
        FrailStore store = new FrailStore(desk.memory);
        store.breaks(FrailStore.Way.NEVER_ANSWERS);
        Decider decider = desk.on(store)
                .shadowing(new Shadow(false, Set.of("tried")))
                .failingTo(policy)
                .waiting(Duration.ofMillis(5))
                .decider();
        assertThat(Desk.passes(3, decider, REQUEST, tried, enforced)).isEqualTo(3);
        assertThat(store.asked()).isEqualTo(3);
        assertThat(desk.local.clients()).isEqualTo(policy == StoreFailurePolicy.LOCAL ? 2 : 0);
    }

    @Test
    void otherScopesStillDeny() {
        desk.shadowing(new Shadow(false, Set.of("tried")));
        assertThat(Desk.passes(9, desk.decider(), REQUEST, tried, enforced)).isEqualTo(4);
    }

    @Test
    void deniedRequestTakesFromNoScopeInShadowMode() {
        desk.shadowing(new Shadow(false, Set.of("tried")));
        Decider decider = desk.decider();
        Limiting none = new Limiting("none").at("0/min");
        assertThat(Desk.passes(5, decider, REQUEST, tried, none)).isZero();
        assertThat(Desk.passes(9, new Desk().on(desk.memory).decider(), REQUEST, tried))
                .isEqualTo(2);
    }

    @Test
    void everythingInShadowModeNeverDenies() {
        desk.shadowing(new Shadow(true, Set.of()));
        Decider decider = desk.decider();
        assertThat(Desk.passes(2, decider, REQUEST, tried, enforced)).isEqualTo(2);
        assertThat(shadowed(Desk.verdict(decider, REQUEST, tried, enforced))).containsExactly(TRIED);
        assertThat(Desk.passes(9, new Desk().on(desk.memory).decider(), REQUEST, enforced))
                .isEqualTo(2);
    }

    @Test
    void everythingInShadowModePassesEvenWithoutADecision() {
        desk.shadowing(new Shadow(true, Set.of()));
        assertThat(Desk.verdict(desk.decider(), REQUEST, new Broken("enforced")))
                .isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void throttleOfAScopeInShadowModeThatFailsDeniesNothing() {
        desk.shadowing(new Shadow(false, Set.of("tried")));
        assertThat(Desk.passes(3, desk.decider(), REQUEST, new Broken("tried"))).isEqualTo(3);
        assertThat(Desk.verdict(desk.decider(), REQUEST, new Broken("enforced")))
                .isEqualTo(new Verdict.Undecided());
    }

    @Test
    void storeThatFailsForAScopeInShadowModeDeniesNothing() {
        desk.shadowing(new Shadow(false, Set.of("tried")));
        try (FrailStore store = new FrailStore(desk.memory)) {
            store.breaks(FrailStore.Way.FAILS);
            assertThat(Desk.passes(3, desk.decider(), REQUEST, tried.in(store), enforced))
                    .isEqualTo(3);
        }
    }

    private static List<Violation> shadowed(Verdict verdict) {
        return ((Verdict.Passed) verdict).shadowed();
    }

    /** A throttle that cannot say whom it counts. */
    private static final class Broken extends Limiting {
        Broken(String scope) {
            super(scope);
        }

        @Override
        public Optional<Identity> key(ThrottleRequest request) {
            throw new IllegalStateException("no key");
        }
    }
}
