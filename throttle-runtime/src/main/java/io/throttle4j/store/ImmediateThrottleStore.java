package io.throttle4j.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A store that has every answer at once, because it asks nobody for it. It can be asked without a stage, which costs more
 * than the answer.
 */
public interface ImmediateThrottleStore extends ThrottleStore {

    /**
     * Records all takes, or none if one of them has to wait, as {@link #take} does. Never blocks.
     *
     * @param takes one or more takes of distinct buckets
     * @return the answer; the waits of a {@link Answer.Refused} are in the order of {@code takes}
     */
    Answer takeNow(List<Take> takes);

    /**
     * {@inheritDoc}
     *
     * <p>The stage is complete when it is returned: with what {@link #takeNow} returns, or with what it throws.
     */
    @Override
    default CompletionStage<Answer> take(List<Take> takes) {
        try {
            return CompletableFuture.completedFuture(takeNow(takes));
        } catch (RuntimeException unacceptable) {
            return CompletableFuture.failedFuture(unacceptable);
        }
    }
}
