package io.throttle4j.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Counts takes, exactly and for all callers together.
 *
 * <p>At most {@code limit} units of a bucket are admitted in any half-open interval of the window's length: a unit taken
 * at t is gone at exactly t + window. (With {@link io.throttle4j.Algorithm#GCRA} up to twice the limit may pass in one
 * window.) A refused take leaves no trace. The limit is the take's own, so a changed rate applies to what was counted
 * before.
 *
 * <p>Implementations are safe for use by many threads and never block the caller. Every stage completes, a failed store
 * completes it exceptionally. The buckets of one call are distinct.
 */
public interface ThrottleStore extends AutoCloseable {

    /**
     * Records all takes, or none if one of them has to wait.
     *
     * @param takes one or more takes of distinct buckets
     * @return the answer; the waits of a {@link Answer.Refused} are in the order of {@code takes}
     */
    CompletionStage<Answer> take(List<Take> takes);

    /**
     * Takes back what {@link #take} recorded, because the request was denied elsewhere. Units that have left their window
     * meanwhile are gone already.
     *
     * @param takes the takes as they were given to {@link #take}
     * @param admitted the answer to them
     */
    CompletionStage<Void> giveBack(List<Take> takes, Answer.Admitted admitted);

    /**
     * Looks without taking. Costs more than {@link #take}; meant for headers, consoles and tests.
     *
     * @return one usage per take, in the order of {@code takes}
     */
    CompletionStage<List<Usage>> usage(List<Take> takes);

    /** Leases that all users of this store share; empty (the default) if each node is to lend its own. */
    default Optional<Leases> leases() {
        return Optional.empty();
    }

    /** Gives up what the store holds. Later calls may fail. */
    @Override
    void close();
}
