package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Leases;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import io.throttle4j.throttles.ConcurrencyThrottle;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of slots while the store that lends them is broken. */
@Timeout(60)
class LeaseFailureTest {

    private static final Asked REQUEST = Asked.anonymously();

    private final Desk desk = new Desk().waiting(Duration.ofMillis(20));
    private final BrokenLender lender = new BrokenLender();
    private final TwoAtOnce throttle = new TwoAtOnce();
    private @Nullable Decider deployed;

    /** Everybody together has two slots. */
    private static final class TwoAtOnce extends ConcurrencyThrottle {

        TwoAtOnce() {
            super(2);
        }

        @Override
        protected Optional<Identity> key(ThrottleRequest request) {
            return Optional.of(Identity.ofKey("everybody"));
        }
    }

    /** Lends nothing, in one way or another. */
    private static final class BrokenLender implements Leases {

        private boolean silent;
        private int asked;

        @Override
        public CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit) {
            asked++;
            return silent
                    ? new CompletableFuture<>()
                    : CompletableFuture.failedFuture(new IllegalStateException("no connection"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void localLendsTheSlotsOnThisNode(Outage outage) {
        List<Verdict> verdicts = ask(outage, StoreFailurePolicy.LOCAL, 4);
        assertThat(verdicts).filteredOn(Verdict.Passed.class::isInstance).hasSize(2);
        ((Verdict.Passed) verdicts.get(0)).releases().run();
        assertThat(ask(outage, StoreFailurePolicy.LOCAL, 1)).allMatch(Verdict.Passed.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void allowBoundsNothing(Outage outage) {
        assertThat(ask(outage, StoreFailurePolicy.ALLOW, 4)).allMatch(Verdict.Passed.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void denyDecidesNothing(Outage outage) {
        assertThat(ask(outage, StoreFailurePolicy.DENY, 4)).allMatch(Verdict.Undecided.class::isInstance);
    }

    @Test
    void lenderThatIsDownIsAskedNoMore() {
        ask(Outage.FAILS, StoreFailurePolicy.ALLOW, Breaker.FAILURES_IN_A_ROW + 20);
        assertThat(lender.asked).isEqualTo(Breaker.FAILURES_IN_A_ROW);
        desk.time.advance(Breaker.PROBE_INTERVAL);
        ask(Outage.FAILS, StoreFailurePolicy.ALLOW, 5);
        assertThat(lender.asked).as("with a probe").isEqualTo(Breaker.FAILURES_IN_A_ROW + 1);
    }

    private enum Outage {
        FAILS,
        IS_SILENT
    }

    private List<Verdict> ask(Outage outage, StoreFailurePolicy policy, int requests) {
        lender.silent = outage == Outage.IS_SILENT;
        Decider decider = decider(policy);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            verdicts.add(Desk.verdict(decider, REQUEST, throttle));
        }
        return verdicts;
    }

    private Decider decider(StoreFailurePolicy policy) {
        if (deployed == null) {
            deployed = desk.on(new LendingStore(desk.memory, lender))
                    .failingTo(policy)
                    .decider();
            throttle.deploy(deployed);
        }
        return deployed;
    }

    /** A store in memory whose leases come from elsewhere. */
    private record LendingStore(InMemoryThrottleStore counting, Leases lender) implements ThrottleStore {

        @Override
        public CompletionStage<Answer> take(List<Take> takes) {
            return counting.take(takes);
        }

        @Override
        public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
            return counting.giveBack(takes, admitted);
        }

        @Override
        public CompletionStage<List<Usage>> usage(List<Take> takes) {
            return counting.usage(takes);
        }

        @Override
        public Optional<Leases> leases() {
            return Optional.of(lender);
        }

        @Override
        public void close() {}
    }
}
