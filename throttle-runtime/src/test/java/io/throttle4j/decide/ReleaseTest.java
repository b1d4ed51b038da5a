package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.verdict.Verdict;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a throttle asks to be run at the end is run once, when the request is denied or when it is over. */
class ReleaseTest {

    private static final Asked REQUEST = Asked.anonymously();

    private final AtomicInteger released = new AtomicInteger();
    private final Throttle holding =
            request -> CompletableFuture.completedFuture(Decision.allowed(released::incrementAndGet));
    private final Throttle denying = request -> CompletableFuture.completedFuture(Decision.denied());
    private final Desk desk = new Desk();

    @Test
    void runsOnceWhenAnotherThrottleDenies() {
        Desk.verdict(desk.decider(), REQUEST, holding, denying);
        assertThat(released).hasValue(1);
        Desk.verdict(desk.decider(), REQUEST, denying, holding);
        assertThat(released).hasValue(2);
    }

    @Test
    void runsOnceWhenARateDenies() {
        Desk.verdict(desk.decider(), REQUEST, holding, new Limiting("none").at("0/min"));
        assertThat(released).hasValue(1);
    }

    @Test
    void runsOnceWhenNoDecisionCanBeMade() {
        Throttle failing = request -> CompletableFuture.failedFuture(new IllegalStateException("down"));
        assertThat(Desk.verdict(desk.decider(), REQUEST, holding, failing)).isEqualTo(new Verdict.Undecided());
        assertThat(released).hasValue(1);
    }

    @Test
    void runsOnceWhenTheStoreFailsAndThePolicyIsToDeny() {
        try (FrailStore store = new FrailStore(desk.memory)) {
            store.breaks(FrailStore.Way.FAILS);
            Limiting rate = new Limiting("some").at("5/min").in(store);
            assertThat(Desk.verdict(desk.decider(), REQUEST, holding, rate)).isEqualTo(new Verdict.Undecided());
        }
        assertThat(released).hasValue(1);
    }

    @Test
    void waitsForTheEndOfARequestThatPassesAndRunsOnceThen() {
        Verdict verdict = Desk.verdict(desk.decider(), REQUEST, holding, holding);
        assertThat(released).hasValue(0);
        Verdict.Passed passed = (Verdict.Passed) verdict;
        passed.releases().run();
        passed.releases().run();
        assertThat(released).hasValue(2);
        assertThat(passed.releases().isEmpty()).isTrue();
    }

    @Test
    void isLetGoOfByARequestThatOnlyShadowModeLetsPass() {
        desk.shadowing(new Shadow(true, Set.of())).failingTo(StoreFailurePolicy.LOCAL);
        Verdict verdict = Desk.verdict(desk.decider(), REQUEST, holding, denying);
        assertThat(verdict).isInstanceOf(Verdict.Passed.class);
        assertThat(released).hasValue(1);
    }

    @Test
    void releaseThatThrowsKeepsNoOtherFromRunning() {
        Throttle clumsy = request -> CompletableFuture.completedFuture(Decision.allowed(() -> {
            throw new AssertionError("clumsy");
        }));
        Verdict verdict = Desk.verdict(desk.decider(), REQUEST, clumsy, holding);
        ((Verdict.Passed) verdict).releases().run();
        assertThat(released).hasValue(1);
    }
}
