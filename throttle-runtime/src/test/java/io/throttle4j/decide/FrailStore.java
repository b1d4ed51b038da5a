package io.throttle4j.decide;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.UnreadableBucketException;
import io.throttle4j.store.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A store that counts in another one, and breaks in whatever way it is told. */
final class FrailStore implements ThrottleStore {

    /** The ways of a store to break. */
    enum Way {
        WORKS,
        THROWS,
        THROWS_AN_ERROR,
        FAILS,
        ANSWERS_NULL,
        HAS_NO_STAGE,
        ANSWERS_SOMETHING_ELSE,
        CANNOT_READ_THE_BUCKET,
        NEVER_ANSWERS
    }

    private final ThrottleStore counting;
    private final List<Runnable> unanswered = new ArrayList<>();
    private final AtomicInteger given = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private Way way = Way.WORKS;
    private boolean remembers;

    FrailStore(ThrottleStore counting) {
        this.counting = counting;
    }

    void breaks(Way how) {
        way = how;
    }

    /** Answers everything that was never answered. */
    void answerLate() {
        unanswered.forEach(Runnable::run);
        unanswered.clear();
    }

    /** Refuses whatever it is asked, without looking, however broken it is. */
    void remembers(boolean refusals) {
        remembers = refusals;
    }

    /** How often something was to be taken. */
    int asked() {
        return asked.get();
    }

    /** How often something was given back. */
    int givenBack() {
        return given.get();
    }

    @Override
    public CompletionStage<Answer> take(List<Take> takes) {
        asked.incrementAndGet();
        if (remembers) {
            return CompletableFuture.completedFuture(Answer.Refused.waiting(2).after(Duration.ofNanos(1)));
        }
        return broken(() -> counting.take(takes), Answer.Refused.waiting(0, 0, 0, 0, 0, 1), takes);
    }

    @Override
    public CompletionStage<List<Usage>> usage(List<Take> takes) {
        return broken(() -> counting.usage(takes), List.of(), takes);
    }

    @Override
    public CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted) {
        given.incrementAndGet();
        return counting.giveBack(takes, admitted);
    }

    @Override
    public void close() {}

    @SuppressWarnings("NullAway") // breaking its word on null is what it is for
    private <T> CompletionStage<T> broken(Supplier<CompletionStage<T>> right, T wrong, List<Take> takes) {
        return switch (way) {
            case WORKS -> right.get();
            case THROWS -> throw new IllegalStateException("no connection");
            case THROWS_AN_ERROR -> throw new AssertionError("no connection");
            case FAILS -> CompletableFuture.failedFuture(new IllegalStateException("no connection"));
            case ANSWERS_NULL -> CompletableFuture.completedFuture(null);
            case HAS_NO_STAGE -> null;
            case ANSWERS_SOMETHING_ELSE -> CompletableFuture.completedFuture(wrong);
            case CANNOT_READ_THE_BUCKET ->
                CompletableFuture.failedFuture(
                        new UnreadableBucketException(takes.get(0).bucket(), "no list", "its place"));
            case NEVER_ANSWERS -> later(right);
        };
    }

    private <T> CompletionStage<T> later(Supplier<CompletionStage<T>> right) {
        CompletableFuture<T> stage = new CompletableFuture<>();
        unanswered.add(() -> stage.complete(right.get().toCompletableFuture().join()));
        return stage;
    }
}
