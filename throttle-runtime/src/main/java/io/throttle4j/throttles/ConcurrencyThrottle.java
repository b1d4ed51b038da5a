package io.throttle4j.throttles;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import io.throttle4j.store.Leases;
import io.throttle4j.store.Leases.Lease;
import io.throttle4j.store.memory.InMemoryLeases;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Allows a client a number of requests in flight at once.
 *
 * <p>A slot is taken when the request is allowed and given back when its response is done, however it ended. A denial
 * asks the client to come back in a second. Slots are counted per subclass, or per scope if the subclass names one with
 * {@link ThrottleScope}: all actions that name it share them. Nodes that count in one Redis share them too, as leases that
 * a node which crashes loses after a while; else each node counts for itself.
 */
public abstract class ConcurrencyThrottle implements Throttle {

    private static final Decision DENIED = Decision.denied(Duration.ofSeconds(1));

    private final ConcurrentMap<Identity, Integer> inFlight = new ConcurrentHashMap<>();
    private final int limit;
    private final String scope;
    private volatile Leases leases = new InMemoryLeases();

    /**
     * Allows {@code limit} requests in flight per client.
     *
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    protected ConcurrencyThrottle(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " requests in flight; use 1 or more");
        }
        this.limit = limit;
        ThrottleScope named = getClass().getAnnotation(ThrottleScope.class);
        this.scope = named == null ? getClass().getName() : named.value();
    }

    /**
     * Whom the request is counted for; by default the principal, else the client address.
     *
     * @return the identity; empty to let the request pass without counting it
     */
    protected Optional<Identity> key(ThrottleRequest request) {
        return Optional.of(request.identity());
    }

    @Override
    public final CompletionStage<Decision> check(ThrottleRequest request) {
        return key(request)
                .map(client -> leases.lease(scope, client, limit).thenApply(lent -> decision(client, lent)))
                .orElseGet(() -> CompletableFuture.completedStage(Decision.allowed()));
    }

    /** Says who lends the slots. Called once, at deployment; until then this instance lends them itself. */
    public final void deploy(Leases lender) {
        leases = lender;
    }

    /** The number of requests that {@code client} has in flight on this node now. */
    public final int inFlight(Identity client) {
        return inFlight.getOrDefault(client, 0);
    }

    /** The number of clients that have a request in flight on this node now. */
    final int clients() {
        return inFlight.size();
    }

    private Decision decision(Identity client, Optional<Lease> lent) {
        if (lent.isEmpty()) {
            return DENIED;
        }
        inFlight.merge(client, 1, Integer::sum);
        return Decision.allowed(() -> {
            inFlight.computeIfPresent(client, (same, slots) -> slots == 1 ? null : slots - 1);
            lent.get().release();
        });
    }
}
