package io.throttle4j.decide;

import io.throttle4j.Identity;
import io.throttle4j.store.Leases;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.memory.InMemoryLeases;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Has leases lent by the store that all nodes share, or by this node where there is none or the policy says so. */
final class LeaseAccess implements Leases {

    private final Leases local = new InMemoryLeases();
    private final ThrottleStore store;
    private final Optional<Leases> shared;
    private final UnaryOperator<Identity> guard;
    private final FailureRules rules;
    private final StoreAccess access;

    LeaseAccess(ThrottleStore store, UnaryOperator<Identity> guard, FailureRules rules, StoreAccess access) {
        this.store = store;
        this.shared = store.leases();
        this.guard = guard;
        this.rules = rules;
        this.access = access;
    }

    @Override
    public CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit) {
        Identity guarded = guard.apply(client);
        if (shared.isEmpty()) {
            return local.lease(scope, guarded, limit);
        }
        Breaker breaker = access.breaker(store);
        int era = breaker.era();
        if (!Breaker.isOpen(era)) {
            return ask(shared.get(), breaker, era, scope, guarded, limit)
                    .handle((lent, failure) ->
                            failure == null ? CompletableFuture.completedFuture(lent) : without(scope, guarded, limit))
                    .thenCompose(stage -> stage);
        }
        if (breaker.startsProbe()) {
            CompletableFuture<Void> unusedWatch =
                    ask(shared.get(), breaker, era, scope, guarded, limit).thenAccept(LeaseAccess::release);
        }
        return without(scope, guarded, limit);
    }

    private CompletableFuture<Optional<Lease>> ask(
            Leases lender, Breaker breaker, int era, String scope, Identity client, int limit) {
        return rules.deadline()
                .on(() -> lender.lease(scope, client, limit), LeaseAccess::release)
                .whenComplete((lent, failure) -> {
                    if (failure != null) {
                        access.failed(store, breaker, era, failure);
                    } else {
                        access.worked(store, breaker, era);
                    }
                });
    }

    private CompletionStage<Optional<Lease>> without(String scope, Identity client, int limit) {
        return switch (rules.policy()) {
            case ALLOW -> CompletableFuture.completedFuture(Optional.of(() -> {}));
            case DENY -> CompletableFuture.failedFuture(new UndecidedException());
            case LOCAL -> local.lease(scope, client, limit);
        };
    }

    private static void release(Optional<Lease> late) {
        late.ifPresent(Lease::release);
    }
}
