package io.throttle4j.decide;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The longest time an answer is waited for. */
record Deadline(Duration most) {

    /**
     * What {@code question} answers, or a failure if it throws, answers null or takes too long.
     *
     * @param late given an answer that came too late to be used
     */
    <T> CompletableFuture<T> on(Supplier<CompletionStage<T>> question, Consumer<T> late) {
        CompletableFuture<T> asked = ask(question);
        if (asked.isDone()) {
            return asked;
        }
        CompletableFuture<T> inTime = new CompletableFuture<>();
        CompletableFuture<T> unusedWatch = asked.whenComplete((answer, failure) -> {
            boolean used = failure == null ? inTime.complete(answer) : inTime.completeExceptionally(failure);
            if (!used && failure == null) {
                late.accept(answer);
            }
        });
        return offTimer(inTime.orTimeout(most.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** What comes after a time-out may take long; on the timer's thread it would hold up every other time-out. */
    private static <T> CompletableFuture<T> offTimer(CompletableFuture<T> timed) {
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture<T> unusedWatch = timed.whenComplete((answer, failure) -> {
            if (failure instanceof TimeoutException) {
                result.completeAsync(() -> {
                    throw new CompletionException(failure);
                });
            } else if (failure != null) {
                result.completeExceptionally(failure);
            } else {
                result.complete(answer);
            }
        });
        return result;
    }

    /** Whether there is an answer already, so that nobody needs to be called back with it. */
    static boolean isAnswered(CompletableFuture<?> asked) {
        return asked.isDone() && !asked.isCompletedExceptionally();
    }

    /** What {@code question} answers, whenever that is, or a failure if it throws or answers null. */
    static <T> CompletableFuture<T> ask(Supplier<CompletionStage<T>> question) {
        try {
            CompletionStage<T> stage = Objects.requireNonNull(question.get(), "null instead of a stage");
            return Objects.requireNonNull(stage.toCompletableFuture(), "a stage without a future");
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** What to say of a failure: the reason, not the stage it came through. */
    Throwable reason(Throwable failure) {
        Throwable cause = failure.getCause();
        Throwable reason = failure instanceof CompletionException && cause != null ? cause : failure;
        return reason instanceof TimeoutException && reason.getMessage() == null
                ? new TimeoutException("no answer in " + most.toMillis() + " ms")
                : reason;
    }
}
