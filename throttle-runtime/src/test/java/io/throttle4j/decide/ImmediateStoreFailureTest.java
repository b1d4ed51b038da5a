package io.throttle4j.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.store.Answer;
import io.throttle4j.store.ImmediateThrottleStore;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that always answers at once can fail as well: by throwing, or by answering something that is no answer. */
class ImmediateStoreFailureTest {

    private static final Asked REQUEST = Asked.anonymously();

    private final Desk desk = new Desk().rate("some", "3/min");
    private final FrailNow store = new FrailNow(desk.memory);
    private final Limiting some = new Limiting("some");

    private enum Way {
        THROWS,
        THROWS_AN_ERROR,
        ANSWERS_NULL,
        ANSWERS_SOMETHING_ELSE
    }

    @ParameterizedTest
    @EnumSource
    void thePolicySaysWhatBecomesOfRequests(Way way) {
        store.breaks(way);
        Decider allowing = desk.on(store).failingTo(StoreFailurePolicy.ALLOW).decider();
        Decider denying = desk.failingTo(StoreFailurePolicy.DENY).decider();
        Decider counting = desk.failingTo(StoreFailurePolicy.LOCAL).decider();
        assertThat(Desk.passes(9, allowing, REQUEST, some)).isEqualTo(9);
        assertThat(Desk.verdict(denying, REQUEST, some)).isEqualTo(new Verdict.Undecided());
        assertThat(Desk.passes(9, counting, REQUEST, some)).isEqualTo(3);
    }

    @Test
    void isAskedByEachRequestAndCountsFromTheFirstThatItAnswers() {
        store.breaks(Way.THROWS);
        Decider decider = desk.on(store).failingTo(StoreFailurePolicy.ALLOW).decider();
        assertThat(Desk.passes(100, decider, REQUEST, some)).isEqualTo(100);
        assertThat(store.asked).isEqualTo(100);
        store.works();
        assertThat(Desk.passes(9, decider, REQUEST, some)).isEqualTo(3);
    }

    /** Unlike one that lets requests wait, which is left alone after some failures. */
    @Test
    void isLookedAtForItsWaitHoweverOftenItFailedBefore() {
        store.breaks(Way.THROWS);
        Decider decider = desk.on(store).failingTo(StoreFailurePolicy.ALLOW).decider();
        assertThat(Desk.passes(100, decider, REQUEST, some)).isEqualTo(100);
        store.works();
        assertThat(Desk.passes(3, decider, REQUEST, some)).isEqualTo(3);
        Throttle denies = request -> CompletableFuture.completedFuture(Decision.denied(Duration.ofSeconds(1)));
        assertThat(Desk.verdict(decider, REQUEST, denies, some))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.retryAfter()).contains(Duration.ofMinutes(1)));
    }

    @Test
    void whatItTookIsGivenBackWhenAnotherThrottleDenies() {
        Limiting none = new Limiting("none").at("0/min").in(desk.local);
        Decider decider = desk.on(store).decider();
        assertThat(Desk.passes(5, decider, REQUEST, some, none)).isZero();
        assertThat(Desk.passes(5, decider, REQUEST, some)).isEqualTo(3);
    }

    /** Counts in another store, and breaks in whatever way it is told. */
    private static final class FrailNow implements ImmediateThrottleStore {

        private final ThrottleStore counting;
        private Supplier<Answer> broken = () -> Answer.Refused.waiting(1);
        private boolean works = true;
        private int asked;

        FrailNow(ThrottleStore counting) {
            this.counting = counting;
        }

        @SuppressWarnings("NullAway") // breaking its word on null is what it is for
        void breaks(Way how) {
            works = false;
            broken = switch (how) {
                case THROWS ->
                    () -> {
                        throw new IllegalStateException("out of order");
                    };
                case THROWS_AN_ERROR ->
                    () -> {
                        throw new AssertionError("out of order");
                    };
                case ANSWERS_NULL -> () -> null;
                case ANSWERS_SOMETHING_ELSE -> () -> Answer.Refused.waiting(0, 0, 0, 1);
            };
        }

        void works() {
            works = true;
        }

        @Override
        public Answer takeNow(List<Take> takes) {
            asked++;
            return works ? counting.take(takes).toCompletableFuture().join() : broken.get();
        }

        @Override
        public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
            return counting.giveBack(takes, admitted);
        }

        @Override
        public CompletionStage<List<Usage>> usage(List<Take> takes) {
            return works
                    ? counting.usage(takes)
                    : CompletableFuture.failedFuture(new IllegalStateException("out of order"));
        }

        @Override
        public void close() {}
    }
}
