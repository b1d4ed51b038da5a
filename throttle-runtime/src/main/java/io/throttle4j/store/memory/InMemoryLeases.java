package io.throttle4j.store.memory;

import io.throttle4j.Identity;
import io.throttle4j.store.Leases;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Lends leases in this process. Holds nothing of clients that have nothing in flight, so it is bounded by what the server
 * serves at once.
 *
 * <p>Every stage is complete when it is returned. Safe for use by many threads.
 */
public final class InMemoryLeases implements Leases {

    private final ConcurrentMap<Holder, Integer> held = new ConcurrentHashMap<>();

    private record Holder(String scope, Identity client) {}

    /** Starts with no lease lent. */
    public InMemoryLeases() {}

    @Override
    public CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit) {
        Holder holder = new Holder(scope, client);
        boolean[] lent = new boolean[1];
        held.compute(holder, (same, leases) -> {
            int now = leases == null ? 0 : leases;
            lent[0] = now < limit;
            return lent[0] ? Integer.valueOf(now + 1) : leases;
        });
        return CompletableFuture.completedStage(
                lent[0] ? Optional.of(() -> held.computeIfPresent(holder, InMemoryLeases::less)) : Optional.empty());
    }

    /** The leases of {@code client} in {@code scope}. */
    public int held(String scope, Identity client) {
        return held.getOrDefault(new Holder(scope, client), 0);
    }

    /** The number of clients that hold a lease, counted once per scope. */
    public int holders() {
        return held.size();
    }

    private static @Nullable Integer less(Holder holder, Integer leases) {
        return leases == 1 ? null : Integer.valueOf(leases - 1);
    }
}
