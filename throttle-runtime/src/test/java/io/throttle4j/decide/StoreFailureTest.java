package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.decide.FrailStore.Way;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of requests while a store is broken, in whatever way. */
@Timeout(60)
class StoreFailureTest {

    private static final Asked REQUEST = Asked.anonymously();

    private final Desk desk = new Desk().rate("some", "3/min").waiting(Duration.ofMillis(5));
    private final FrailStore store = new FrailStore(desk.memory);
    private final Limiting some = new Limiting("some");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKS")
    void allowLetsEveryRequestPassUncounted(Way way) {
        Decider decider = broken(way, StoreFailurePolicy.ALLOW);
        assertThat(Desk.passes(5, decider, REQUEST, some)).isEqualTo(5);
        assertThat(desk.local.clients()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKS")
    void denyDecidesNothing(Way way) {
        Decider decider = broken(way, StoreFailurePolicy.DENY);
        assertThat(Desk.verdict(decider, REQUEST, some)).isEqualTo(new Verdict.Undecided());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKS")
    void localKeepsLimitingOnThisNode(Way way) {
        Decider decider = broken(way, StoreFailurePolicy.LOCAL);
        assertThat(Desk.passes(9, decider, REQUEST, some)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKS")
    void brokenStoreAddsNothingToWhatACustomThrottleDenies(Way way) {
        Throttle denying = request -> CompletableFuture.completedFuture(Decision.denied(Duration.ofSeconds(7)));
        Verdict denied = new Verdict.Refused(Optional.of(Duration.ofSeconds(7)), List.of());
        for (StoreFailurePolicy policy : StoreFailurePolicy.values()) {
            assertThat(Desk.verdict(broken(way, policy), REQUEST, some, denying))
                    .isEqualTo(denied);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKS")
    void whatAnotherStoreAdmittedIsGivenBackWhenThisOneFailsAndThePolicyIsToDeny(Way way) {
        Limiting healthy = new Limiting("healthy").at("2/min").in(desk.local);
        Decider decider = broken(way, StoreFailurePolicy.DENY);
        assertThat(Desk.passes(5, decider, REQUEST, healthy, some)).isZero();
        assertThat(Desk.passes(5, decider, REQUEST, healthy)).isEqualTo(2);
    }

    @Test
    void whatTheLocalStoreTookInsteadIsGivenBackToIt() {
        Limiting none = new Limiting("none").at("0/min").in(desk.memory);
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.LOCAL);
        assertThat(Desk.passes(5, decider, REQUEST, some, none)).isZero();
        assertThat(store.givenBack()).isZero();
        assertThat(Desk.passes(5, decider, REQUEST, some)).isEqualTo(3);
    }

    @Test
    void admissionThatComesTooLateIsGivenBack() {
        Decider decider = broken(Way.NEVER_ANSWERS, StoreFailurePolicy.DENY);
        assertThat(Desk.passes(2, decider, REQUEST, some)).isZero();
        store.answerLate();
        assertThat(store.givenBack()).isEqualTo(2);
        store.breaks(Way.WORKS);
        assertThat(Desk.passes(9, decider, REQUEST, some)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKS")
    void rateThrottleAskedAloneFailsInsteadOfDenying(Way way) {
        some.deploy(broken(way, StoreFailurePolicy.DENY));
        assertThat(some.check(REQUEST)).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    void nothingThatFollowsATimeOutRunsOnTheTimersThread() {
        AtomicReference<String> thread = new AtomicReference<>("");
        Limiting after = new Limiting("some") {
            @Override
            public Optional<Identity> key(ThrottleRequest request) {
                thread.set(Thread.currentThread().getName());
                return super.key(request);
            }
        };
        Throttle silent = request -> new CompletableFuture<>();
        Desk.verdict(desk.failingTo(StoreFailurePolicy.ALLOW).decider(), REQUEST, silent, after);
        assertThat(thread.get()).isNotEmpty().isNotEqualTo("CompletableFutureDelayScheduler");
    }

    private Decider broken(Way way, StoreFailurePolicy policy) {
        store.breaks(way);
        return desk.on(store).failingTo(policy).decider();
    }
}
