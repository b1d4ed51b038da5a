package io.throttle4j.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store does. A store's test extends this and says how to get an empty store and how time passes for it. */
public abstract class ThrottleStoreContract {

    protected static final Duration WINDOW = Duration.ofSeconds(10);

    /** The store under test, the same one throughout a test, empty at its start. */
    protected abstract ThrottleStore store();

    /** Lets time pass on the store's clock, which otherwise stands still. */
    protected abstract void advance(Duration time);

    /** The smallest time the store's clock tells apart. */
    protected Duration tick() {
        return Duration.ofNanos(1);
    }

    @Nested
    class SlidingWindow {

        @Test
        void admitsUpToTheLimitAndRefusesTheNext() {
            assertAdmitted(take(client("a"), 3), take(client("a"), 3), take(client("a"), 3));
            assertThat(waitOf(take(client("a"), 3))).isEqualTo(WINDOW);
        }

        @Test
        void refusesUntilOneTickBeforeTheOldestEntryLeaves() {
            take(client("a"), 1);
            advance(WINDOW.minus(tick()));
            assertThat(waitOf(take(client("a"), 1))).isEqualTo(tick());
        }

        @Test
        void admitsAtExactlyTheEndOfTheWindow() {
            take(client("a"), 1);
            advance(WINDOW);
            assertAdmitted(take(client("a"), 1));
        }

        @Test
        void neverAdmitsMoreInAnyWindowAcrossAnEdge() {
            take(client("a"), 2);
            advance(WINDOW.minusSeconds(1));
            assertAdmitted(take(client("a"), 2));
            advance(Duration.ofSeconds(1));
            assertAdmitted(take(client("a"), 2));
            assertThat(waitOf(take(client("a"), 2))).isEqualTo(WINDOW.minusSeconds(1));
        }

        @Test
        void aRefusedTakeLeavesNoTrace() {
            take(client("a"), 1);
            advance(Duration.ofSeconds(4));
            for (int i = 0; i < 5; i++) {
                assertThat(waitOf(take(client("a"), 1))).isEqualTo(Duration.ofSeconds(6));
            }
            advance(Duration.ofSeconds(6));
            assertAdmitted(take(client("a"), 1));
        }

        @Test
        void theWaitShrinksWithTime() {
            take(client("a"), 1);
            assertThat(waitOf(take(client("a"), 1))).isEqualTo(WINDOW);
            advance(Duration.ofSeconds(3));
            assertThat(waitOf(take(client("a"), 1))).isEqualTo(Duration.ofSeconds(7));
        }

        @Test
        void aCostRecordsThatManyUnits() {
            assertAdmitted(take(client("a"), 5, 3));
            assertThat(waitOf(take(client("a"), 5, 3))).isEqualTo(WINDOW);
            assertAdmitted(take(client("a"), 5, 2));
            assertThat(waitOf(take(client("a"), 5, 1))).isEqualTo(WINDOW);
        }

        @Test
        void aCostWaitsForAsManyEntriesAsItNeedsToLeave() {
            take(client("a"), 3);
            advance(Duration.ofSeconds(1));
            take(client("a"), 3);
            advance(Duration.ofSeconds(1));
            take(client("a"), 3);
            assertThat(waitOf(take(client("a"), 3, 1))).isEqualTo(Duration.ofSeconds(8));
            assertThat(waitOf(take(client("a"), 3, 2))).isEqualTo(Duration.ofSeconds(9));
            assertThat(waitOf(take(client("a"), 3, 3))).isEqualTo(Duration.ofSeconds(10));
            assertThat(waitOf(take(client("a"), 3, 1))).isEqualTo(Duration.ofSeconds(8));
        }

        @Test
        void aCostAboveTheLimitIsAlwaysRefusedAndWaitsForTheWindow() {
            assertThat(waitOf(take(client("a"), 2, 3))).isEqualTo(WINDOW);
            advance(Duration.ofSeconds(3));
            assertThat(waitOf(take(client("a"), 2, 3))).isEqualTo(WINDOW);
            assertAdmitted(take(client("a"), 2, 2));
            assertThat(waitOf(take(client("a"), 2, 3))).isEqualTo(WINDOW);
        }

        @Test
        void aLimitOfZeroAllowsNothing() {
            assertThat(waitOf(take(client("a"), 0))).isEqualTo(WINDOW);
            advance(WINDOW);
            assertThat(waitOf(take(client("a"), 0))).isEqualTo(WINDOW);
        }

        @Test
        void aLoweredLimitMakesTheWaitExactForIt() {
            for (int second = 0; second < 4; second++) {
                take(client("a"), 4);
                advance(Duration.ofSeconds(1));
            }
            assertThat(waitOf(take(client("a"), 4))).isEqualTo(Duration.ofSeconds(6));
            assertThat(waitOf(take(client("a"), 2))).isEqualTo(Duration.ofSeconds(8));
            assertThat(waitOf(take(client("a"), 4))).isEqualTo(Duration.ofSeconds(6));
        }

        @Test
        void aRaisedLimitAdmitsAtOnce() {
            take(client("a"), 1);
            assertRefused(take(client("a"), 1));
            assertAdmitted(take(client("a"), 2));
            assertThat(waitOf(take(client("a"), 2))).isEqualTo(WINDOW);
        }

        @Test
        void anAdmissionUnderARaisedLimitProlongsTheWaitUnderTheOldOne() {
            take(client("a"), 1);
            assertRefused(take(client("a"), 1));
            advance(Duration.ofSeconds(4));
            take(client("a"), 2);
            assertThat(waitOf(take(client("a"), 1))).isEqualTo(WINDOW);
        }

        @Test
        void clientsScopesWindowsAndKindsAreCountedApart() {
            assertAdmitted(
                    take(client("a"), 1),
                    take(client("b"), 1),
                    take(new Bucket("other", WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey("a")), 1),
                    take(new Bucket("scope", 2 * WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey("a")), 1),
                    take(new Bucket("scope", WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofAddress("a")), 1));
        }
    }

    @Nested
    class SeveralBuckets {

        @Test
        void takesFromAllOrFromNone() {
            take(client("full"), 1);
            for (int i = 0; i < 3; i++) {
                assertRefused(takeAll(new Take(client("free"), 1, 1), new Take(client("full"), 1, 1)));
            }
            assertAdmitted(take(client("free"), 1));
        }

        @Test
        void aRefusalSaysForEachTakeHowLongItAloneWouldWait() {
            take(client("a"), 1);
            advance(Duration.ofSeconds(2));
            take(client("b"), 1);
            advance(Duration.ofSeconds(1));
            Refused refused = assertRefused(takeAll(
                    new Take(client("a"), 1, 1),
                    new Take(client("new"), 1, 1),
                    new Take(client("b"), 1, 1),
                    new Take(client("b2"), 1, 2)));
            assertThat(refused.waitOf(0)).isEqualTo(Duration.ofSeconds(7));
            assertThat(refused.waitOf(1)).isZero();
            assertThat(refused.waitOf(2)).isEqualTo(Duration.ofSeconds(9));
            assertThat(refused.waitOf(3)).isEqualTo(WINDOW);
            assertThat(refused.longestWait()).isEqualTo(WINDOW);
        }

        @Test
        void everyWaitIsKnownAlsoWhenOneOfThemWasTheAnswerToALoneTake() {
            take(client("a"), 1);
            advance(Duration.ofSeconds(2));
            take(client("b"), 1);
            assertRefused(take(client("a"), 1));
            Refused refused = assertRefused(takeAll(new Take(client("a"), 1, 1), new Take(client("b"), 1, 1)));
            assertThat(refused.waitOf(0)).isEqualTo(Duration.ofSeconds(8));
            assertThat(refused.waitOf(1)).isEqualTo(Duration.ofSeconds(10));
        }

        @Test
        void whoWaitsForTheLongestWaitIsAdmitted() {
            takeAll(new Take(client("a"), 1, 1), new Take(longClient("a"), 1, 1));
            Refused refused = assertRefused(takeAll(new Take(client("a"), 1, 1), new Take(longClient("a"), 1, 1)));
            advance(refused.longestWait());
            assertAdmitted(takeAll(new Take(client("a"), 1, 1), new Take(longClient("a"), 1, 1)));
        }

        @Test
        void twoTakesFromOneBucketFailTheStage() {
            assertFails(takeStage(new Take(client("a"), 2, 1), new Take(client("a"), 2, 1)));
            take(client("a"), 2);
            assertFails(takeStage(new Take(client("a"), 2, 1), new Take(client("a"), 2, 1)));
            assertAdmitted(take(client("a"), 2));
        }

        @Test
        void algorithmsMixInOneCall() {
            assertAdmitted(takeAll(new Take(client("a"), 1, 1), new Take(gcra("a"), 2, 1)));
            assertRefused(takeAll(new Take(client("a"), 1, 1), new Take(gcra("a"), 2, 1)));
            assertAdmitted(take(gcra("a"), 2));
            assertRefused(take(gcra("a"), 2));
        }
    }

    @Nested
    class GivingBack {

        @Test
        void makesRoomAtOnceForWhoWasRefusedBefore() {
            Admitted admitted = assertAdmitted(take(client("a"), 1));
            assertRefused(take(client("a"), 1));
            giveBack(admitted, new Take(client("a"), 1, 1));
            assertAdmitted(take(client("a"), 1));
        }

        @Test
        void removesTheEntriesOfThatCallAndNoOthers() {
            take(client("a"), 4);
            advance(Duration.ofSeconds(1));
            Admitted second = assertAdmitted(take(client("a"), 4, 2));
            advance(Duration.ofSeconds(1));
            take(client("a"), 4);
            giveBack(second, new Take(client("a"), 4, 2));
            assertThat(usage(client("a"), 4).used()).isEqualTo(2);
            assertThat(waitOf(take(client("a"), 4, 3))).isEqualTo(Duration.ofSeconds(8));
            assertThat(waitOf(take(client("a"), 4, 4))).isEqualTo(WINDOW);
        }

        @Test
        void removesOneOfSeveralCallsOfTheSameInstant() {
            Admitted first = assertAdmitted(take(client("a"), 2));
            assertAdmitted(take(client("a"), 2));
            giveBack(first, new Take(client("a"), 2, 1));
            assertThat(usage(client("a"), 2).used()).isEqualTo(1);
        }

        @Test
        void reachesEveryBucketOfTheCall() {
            Take[] takes = {new Take(client("a"), 1, 1), new Take(longClient("a"), 1, 1), new Take(gcra("a"), 1, 1)};
            Admitted admitted = assertAdmitted(takeAll(takes));
            giveBack(admitted, takes);
            assertAdmitted(takeAll(takes));
        }

        @Test
        void doesNothingOnceTheEntryHasLeft() {
            Admitted admitted = assertAdmitted(take(client("a"), 1));
            advance(WINDOW);
            take(client("a"), 1);
            giveBack(admitted, new Take(client("a"), 1, 1));
            assertThat(waitOf(take(client("a"), 1))).isEqualTo(WINDOW);
        }

        @Test
        void isAcceptedForABucketNobodyKnows() {
            giveBack(new Admitted(0), new Take(client("nobody"), 1, 1));
            assertAdmitted(take(client("nobody"), 1));
        }
    }

    @Nested
    class Looking {

        @Test
        void atAnUnknownBucketFindsItEmpty() {
            assertThat(usage(client("a"), 3)).isEqualTo(new Usage(0, Duration.ZERO, Duration.ZERO));
        }

        @Test
        void countsWhatIsInTheWindow() {
            take(client("a"), 3);
            advance(Duration.ofSeconds(4));
            take(client("a"), 3, 2);
            assertThat(usage(client("a"), 3)).isEqualTo(new Usage(3, Duration.ofSeconds(6), WINDOW));
            advance(Duration.ofSeconds(6));
            assertThat(usage(client("a"), 3)).isEqualTo(new Usage(2, Duration.ZERO, Duration.ofSeconds(4)));
            advance(Duration.ofSeconds(4));
            assertThat(usage(client("a"), 3)).isEqualTo(new Usage(0, Duration.ZERO, Duration.ZERO));
        }

        @Test
        void takesNothing() {
            for (int i = 0; i < 5; i++) {
                usage(client("a"), 1);
            }
            assertAdmitted(take(client("a"), 1));
        }

        @Test
        void atACostAboveTheLimitTellsTheWindow() {
            assertThat(usage(client("a"), 0).untilAdmitted()).isEqualTo(WINDOW);
        }

        @Test
        void answersInTheOrderOfTheTakes() {
            take(client("b"), 2);
            List<Usage> usages = join(store().usage(List.of(new Take(client("a"), 2, 1), new Take(client("b"), 2, 1))));
            assertThat(usages).extracting(Usage::used).containsExactly(0L, 1L);
        }
    }

    @Nested
    class Gcra {

        @Test
        void admitsABurstOfTheLimitThenOnePerInterval() {
            for (int i = 0; i < 5; i++) {
                assertAdmitted(take(gcra("a"), 5));
            }
            assertThat(waitOf(take(gcra("a"), 5))).isEqualTo(Duration.ofSeconds(2));
            advance(Duration.ofSeconds(2).minus(tick()));
            assertThat(waitOf(take(gcra("a"), 5))).isEqualTo(tick());
            advance(tick());
            assertAdmitted(take(gcra("a"), 5));
            assertThat(waitOf(take(gcra("a"), 5))).isEqualTo(Duration.ofSeconds(2));
        }

        @Test
        void aCostTakesThatManyIntervals() {
            assertAdmitted(take(gcra("a"), 5, 4));
            assertThat(waitOf(take(gcra("a"), 5, 3))).isEqualTo(Duration.ofSeconds(4));
            assertAdmitted(take(gcra("a"), 5, 1));
        }

        @Test
        void aWaitThatIsNoWholeTickIsRoundedUp() {
            for (int i = 0; i < 3; i++) {
                assertAdmitted(take(gcra("a"), 3));
            }
            Duration wait = waitOf(take(gcra("a"), 3));
            assertThat(wait.minus(tick()).multipliedBy(3)).isLessThan(WINDOW);
            assertThat(wait.multipliedBy(3)).isGreaterThan(WINDOW);
            advance(wait);
            assertAdmitted(take(gcra("a"), 3));
        }

        @Test
        void aLimitOfZeroAndACostAboveTheLimitWaitForTheWindow() {
            assertThat(waitOf(take(gcra("a"), 0))).isEqualTo(WINDOW);
            assertThat(waitOf(take(gcra("a"), 2, 3))).isEqualTo(WINDOW);
        }

        @Test
        void givesBackWhatWasJustTaken() {
            assertAdmitted(take(gcra("a"), 5, 3));
            Admitted admitted = assertAdmitted(take(gcra("a"), 5, 2));
            assertRefused(take(gcra("a"), 5));
            giveBack(admitted, new Take(gcra("a"), 5, 2));
            assertThat(usage(gcra("a"), 5).used()).isEqualTo(3);
            assertAdmitted(take(gcra("a"), 5, 2));
            assertRefused(take(gcra("a"), 5));
        }

        @Test
        void givesNothingBackOnceItHasDrained() {
            Admitted admitted = assertAdmitted(take(gcra("a"), 5));
            advance(WINDOW);
            assertAdmitted(take(gcra("a"), 5, 5));
            giveBack(admitted, new Take(gcra("a"), 5, 1));
            assertRefused(take(gcra("a"), 5));
        }

        @Test
        void usageDrainsUnitByUnit() {
            take(gcra("a"), 5, 5);
            assertThat(usage(gcra("a"), 5)).isEqualTo(new Usage(5, Duration.ofSeconds(2), WINDOW));
            advance(Duration.ofSeconds(4));
            assertThat(usage(gcra("a"), 5)).isEqualTo(new Usage(3, Duration.ZERO, Duration.ofSeconds(6)));
            advance(Duration.ofSeconds(6));
            assertThat(usage(gcra("a"), 5)).isEqualTo(new Usage(0, Duration.ZERO, Duration.ZERO));
        }
    }

    protected static Bucket client(String name) {
        return new Bucket("scope", WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey(name));
    }

    protected static Bucket longClient(String name) {
        return new Bucket("scope", 3 * WINDOW.toNanos(), Algorithm.SLIDING_WINDOW, Identity.ofKey(name));
    }

    protected static Bucket gcra(String name) {
        return new Bucket("scope", WINDOW.toNanos(), Algorithm.GCRA, Identity.ofKey(name));
    }

    protected final Answer take(Bucket bucket, int limit) {
        return take(bucket, limit, 1);
    }

    protected final Answer take(Bucket bucket, int limit, int cost) {
        return takeAll(new Take(bucket, limit, cost));
    }

    protected final Answer takeAll(Take... takes) {
        return join(takeStage(takes));
    }

    protected final Usage usage(Bucket bucket, int limit) {
        return join(store().usage(List.of(new Take(bucket, limit, 1)))).get(0);
    }

    protected final void giveBack(Admitted admitted, Take... takes) {
        store().giveBack(List.of(takes), admitted).toCompletableFuture().join();
    }

    private CompletionStage<Answer> takeStage(Take... takes) {
        return store().take(List.of(takes));
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    protected static Admitted assertAdmitted(Answer... answers) {
        assertThat(answers).allMatch(Admitted.class::isInstance);
        return (Admitted) answers[0];
    }

    protected static Refused assertRefused(Answer answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return (Refused) answer;
    }

    protected static Duration waitOf(Answer answer) {
        return assertRefused(answer).longestWait();
    }

    private static void assertFails(CompletionStage<Answer> stage) {
        assertThatThrownBy(() -> join(stage)).hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
