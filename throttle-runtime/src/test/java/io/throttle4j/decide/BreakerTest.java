package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.decide.FrailStore.Way;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that is down is left alone, and found again when it is back. */
class BreakerTest {

    private static final Asked REQUEST = Asked.anonymously();
    private static final int OUTAGE = Breaker.FAILURES_IN_A_ROW;

    private final Desk desk = new Desk().rate("some", "100/min").waiting(Duration.ofMillis(5));
    private final FrailStore store = new FrailStore(desk.memory);
    private final Limiting some = new Limiting("some");

    @ParameterizedTest
    @EnumSource(StoreFailurePolicy.class)
    void storeThatFailsAgainAndAgainIsAskedNoMore(StoreFailurePolicy policy) {
        Decider decider = broken(Way.FAILS, policy);
        Desk.passes(OUTAGE + 20, decider, REQUEST, some);
        assertThat(store.asked()).isEqualTo(OUTAGE);
    }

    @Test
    void requestsOfAnOutageAreDecidedAsThePolicySays() {
        Decider decider = broken(Way.NEVER_ANSWERS, StoreFailurePolicy.LOCAL);
        Limiting three = new Limiting("three").at("3/min");
        assertThat(Desk.passes(OUTAGE + 20, decider, REQUEST, three)).isEqualTo(3);
        assertThat(store.asked()).isEqualTo(OUTAGE);
    }

    @Test
    void failuresThatAreNotInARowAreNoOutage() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.LOCAL);
        for (int i = 0; i < 10; i++) {
            store.breaks(Way.FAILS);
            Desk.passes(OUTAGE - 1, decider, REQUEST, some);
            store.breaks(Way.WORKS);
            Desk.passes(1, decider, REQUEST, some);
        }
        assertThat(store.asked()).isEqualTo(10 * OUTAGE);
    }

    @Test
    void oneRequestAtATimeFindsOutWhetherTheStoreIsBack() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.LOCAL);
        Desk.passes(OUTAGE, decider, REQUEST, some);
        for (int probes = 1; probes <= 3; probes++) {
            desk.time.advance(Breaker.PROBE_INTERVAL);
            Desk.passes(10, decider, REQUEST, some);
            assertThat(store.asked()).isEqualTo(OUTAGE + probes);
        }
    }

    @Test
    void storeThatIsBackCountsAgain() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.ALLOW);
        Limiting three = new Limiting("three").at("3/min");
        assertThat(Desk.passes(OUTAGE + 10, decider, REQUEST, three)).isEqualTo(OUTAGE + 10);
        store.breaks(Way.WORKS);
        desk.time.advance(Breaker.PROBE_INTERVAL);
        assertThat(Desk.passes(1, decider, REQUEST, three)).isEqualTo(1);
        assertThat(Desk.passes(10, decider, REQUEST, three))
                .as("what the probe took was given back")
                .isEqualTo(3);
    }

    @Test
    void requestThatProbesDoesNotWaitForTheAnswer() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.ALLOW);
        Desk.passes(OUTAGE, decider, REQUEST, some);
        store.breaks(Way.NEVER_ANSWERS);
        desk.time.advance(Breaker.PROBE_INTERVAL);
        assertThat(decider.decide(Desk.plan(some), REQUEST).toCompletableFuture())
                .isDone();
        assertThat(store.asked()).isEqualTo(OUTAGE + 1);
    }

    @Test
    void whatTheStoreRemembersHidesNoOutage() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.LOCAL);
        for (int i = 0; i < OUTAGE; i++) {
            store.remembers(true);
            Desk.passes(1, decider, REQUEST, some);
            store.remembers(false);
            Desk.passes(1, decider, REQUEST, some);
        }
        int asked = store.asked();
        Desk.passes(20, decider, REQUEST, some);
        assertThat(store.asked()).isEqualTo(asked);
    }

    @Test
    void whatTheStoreRemembersIsNoSignThatItIsBackAndTheNextRequestFindsOut() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.ALLOW);
        Desk.passes(OUTAGE, decider, REQUEST, some);
        desk.time.advance(Breaker.PROBE_INTERVAL);
        store.remembers(true);
        assertThat(Desk.passes(3, decider, REQUEST, some)).isEqualTo(3);
        assertThat(store.asked()).isEqualTo(OUTAGE + 3);
        store.remembers(false);
        assertThat(Desk.passes(3, decider, REQUEST, some)).isEqualTo(3);
        assertThat(store.asked()).isEqualTo(OUTAGE + 4);
    }

    @Test
    void bucketThatCannotBeReadIsNoOutage() {
        Decider decider = broken(Way.CANNOT_READ_THE_BUCKET, StoreFailurePolicy.LOCAL);
        Limiting three = new Limiting("three").at("3/min");
        assertThat(Desk.passes(OUTAGE + 20, decider, REQUEST, three)).isEqualTo(3);
        assertThat(store.asked()).isEqualTo(OUTAGE + 20);
    }

    @Test
    void bucketThatCannotBeReadEndsAnOutage() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.LOCAL);
        Desk.passes(OUTAGE, decider, REQUEST, some);
        store.breaks(Way.CANNOT_READ_THE_BUCKET);
        desk.time.advance(Breaker.PROBE_INTERVAL);
        Desk.passes(3, decider, REQUEST, some);
        assertThat(store.asked()).isEqualTo(OUTAGE + 3);
    }

    @Test
    void whatWasAskedBeforeAnOutageEndedIsNoSignOfTheNext() {
        Breaker breaker = new Breaker(desk.time, true);
        int before = breaker.era();
        failing(breaker, before);
        int during = breaker.era();
        assertThat(Breaker.isOpen(during)).isTrue();
        assertThat(breaker.worked(before)).isFalse();
        assertThat(breaker.worked(during)).isTrue();

        failing(breaker, before);
        failing(breaker, during);
        assertThat(Breaker.isOpen(breaker.era())).isFalse();
        failing(breaker, breaker.era());
        assertThat(Breaker.isOpen(breaker.era())).isTrue();
    }

    private static void failing(Breaker breaker, int era) {
        for (int i = 0; i < OUTAGE; i++) {
            breaker.failed(era);
        }
    }

    @Test
    void outageOfOneStoreIsNotThatOfAnother() {
        Decider decider = broken(Way.FAILS, StoreFailurePolicy.DENY);
        Desk.passes(OUTAGE, decider, REQUEST, some);
        Limiting healthy = new Limiting("healthy").at("2/min").in(desk.local);
        assertThat(Desk.passes(9, decider, REQUEST, healthy)).isEqualTo(2);
    }

    private Decider broken(Way way, StoreFailurePolicy policy) {
        store.breaks(way);
        return desk.on(store).failingTo(policy).decider();
    }
}
