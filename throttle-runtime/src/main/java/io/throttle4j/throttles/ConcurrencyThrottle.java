package io.throttle4j.throttles;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Allows a client a number of requests in flight at once, on this node.
 *
 * <p>A slot is taken when the request is allowed and given back when its response is done, however it ended. A denial
 * asks the client to come back in a second. Slots are counted per subclass: all actions that name the same subclass share
 * them.
 */
public abstract class ConcurrencyThrottle implements Throttle {

    private static final CompletionStage<Decision> DENIED =
            CompletableFuture.completedStage(Decision.denied(Duration.ofSeconds(1)));

    private final ConcurrentMap<Identity, Integer> inFlight = new ConcurrentHashMap<>();
    private final int limit;

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
        return key(request).map(this::takeSlot).orElseGet(() -> CompletableFuture.completedStage(Decision.allowed()));
    }

    /** The number of requests that {@code client} has in flight now. */
    public final int inFlight(Identity client) {
        return inFlight.getOrDefault(client, 0);
    }

    /** The number of clients that have a request in flight now. */
    final int clients() {
        return inFlight.size();
    }

    private CompletionStage<Decision> takeSlot(Identity client) {
        boolean[] taken = new boolean[1];
        inFlight.compute(client, (same, slots) -> {
            int used = slots == null ? 0 : slots;
            taken[0] = used < limit;
            return taken[0] ? Integer.valueOf(used + 1) : slots;
        });
        return taken[0] ? CompletableFuture.completedStage(Decision.allowed(() -> giveBackSlot(client))) : DENIED;
    }

    private void giveBackSlot(Identity client) {
        inFlight.computeIfPresent(client, (same, slots) -> slots == 1 ? null : slots - 1);
    }
}
