package io.throttle4j.decide;

import io.throttle4j.Identity;
import io.throttle4j.Limit;
import io.throttle4j.Rate;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Collects what the rate throttles of an action want to take for one request.
 *
 * <p>Throttles that lead to the same bucket take from it once, at the largest cost and under the smallest limit.
 */
final class WantedTakes {

    /** Nearly always one, of one take: lists made for so many cost the least for each request. Immutable. */
    private List<StoreCall> calls = List.of();

    private final Rates rates;
    private final ThrottleStore defaultStore;
    private final UnaryOperator<Identity> guard;

    WantedTakes(Rates rates, ThrottleStore defaultStore, UnaryOperator<Identity> guard) {
        this.rates = rates;
        this.defaultStore = defaultStore;
        this.guard = guard;
    }

    List<StoreCall> calls() {
        return calls;
    }

    void add(SimpleRateThrottle throttle, String scope, ThrottleRequest request) {
        Optional<Identity> identity = throttle.key(request);
        if (identity.isPresent()) {
            add(throttle, scope, identity.get(), request);
        }
    }

    /** The scope that {@code throttle} counts {@code request} in; empty if it skips the request. */
    static Optional<String> scopeOf(SimpleRateThrottle throttle, ThrottleRequest request) {
        String scope = throttle.scope();
        return scope.equals(ThrottleScope.OF_ACTION) ? request.scope() : Optional.of(scope);
    }

    private void add(SimpleRateThrottle throttle, String scope, Identity identity, ThrottleRequest request) {
        Rate rate = rate(throttle, scope);
        if (rate.isUnlimited()) {
            return;
        }
        ThrottleStore store = throttle.store().orElse(defaultStore);
        Identity guarded = guard.apply(identity);
        int cost = throttle.cost(request);
        // Everything that can throw is done before anything is kept: a throttle wants all of its takes or none.
        keep(store, takes(rate, scope, guarded, cost));
    }

    /** The limits of one rate differ in their windows, so their buckets differ. */
    private static List<Take> takes(Rate rate, String scope, Identity client, int cost) {
        List<Limit> limits = rate.limits();
        if (limits.size() == 1) {
            return List.of(take(limits.get(0), rate, scope, client, cost));
        }
        Take[] takes = new Take[limits.size()];
        for (int i = 0; i < takes.length; i++) {
            takes[i] = take(limits.get(i), rate, scope, client, cost);
        }
        return List.of(takes);
    }

    private static Take take(Limit limit, Rate rate, String scope, Identity client, int cost) {
        return new Take(new Bucket(scope, limit.windowNanos(), rate.algorithm(), client), limit.requests(), cost);
    }

    private void keep(ThrottleStore store, List<Take> wanted) {
        if (calls.isEmpty()) {
            calls = List.of(new StoreCall(store, wanted));
            return;
        }
        List<StoreCall> kept = new ArrayList<>(calls);
        keep(store, wanted, kept);
        calls = List.copyOf(kept);
    }

    private static void keep(ThrottleStore store, List<Take> wanted, List<StoreCall> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).store().equals(store)) {
                kept.set(i, new StoreCall(store, merge(kept.get(i).takes(), wanted)));
                return;
            }
        }
        kept.add(new StoreCall(store, wanted));
    }

    private static List<Take> merge(List<Take> known, List<Take> wanted) {
        List<Take> merged = new ArrayList<>(known);
        wanted.forEach(take -> merge(merged, take));
        return merged;
    }

    private static void merge(List<Take> takes, Take added) {
        for (int i = 0; i < takes.size(); i++) {
            if (takes.get(i).bucket().equals(added.bucket())) {
                takes.set(i, merge(takes.get(i), added));
                return;
            }
        }
        takes.add(added);
    }

    private static Take merge(Take one, Take other) {
        return new Take(one.bucket(), Math.min(one.limit(), other.limit()), Math.max(one.cost(), other.cost()));
    }

    private Rate rate(SimpleRateThrottle throttle, String scope) {
        Optional<Rate> own = throttle.rate();
        Optional<Rate> rate = own.isPresent() ? own : rates.of(scope);
        if (rate.isPresent()) {
            return rate.get();
        }
        throw new IllegalStateException("scope \"" + scope + "\" of "
                + throttle.getClass().getName() + " has no rate; configure throttle.rates." + scope);
    }
}
