package io.throttle4j.store;

import io.throttle4j.Identity;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Lends each client a bounded number of leases, for what it has in flight.
 *
 * <p>Implementations are safe for use by many threads and never block the caller. Every stage completes; one that fails
 * completes exceptionally.
 */
public interface Leases {

    /** Something that is in flight. */
    @FunctionalInterface
    interface Lease {

        /** Gives the lease back. Never blocks, never throws; to be called once. */
        void release();
    }

    /**
     * Lends one more lease.
     *
     * @param scope what is bounded; each scope lends leases of its own
     * @param limit the leases that {@code client} may hold at once, from 1
     * @return the lease; empty if the client holds as many as it may
     */
    CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit);
}
