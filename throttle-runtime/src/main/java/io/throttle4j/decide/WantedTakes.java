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

    /** Few, as are the takes in each: a list finds them as fast as a map and costs less to make for each request. */
    private final List<StoreCall> calls = new ArrayList<>(0);

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
        Take[] wanted = new Take[rate.limits().size()];
        for (int i = 0; i < wanted.length; i++) {
            Limit limit = rate.limits().get(i);
            Bucket bucket = new Bucket(scope, limit.windowNanos(), rate.algorithm(), guarded);
            wanted[i] = new Take(bucket, limit.requests(), cost);
        }
        // The limits of one rate differ in their windows, so their buckets differ.
        keep(store, List.of(wanted));
    }

    private void keep(ThrottleStore store, List<Take> wanted) {
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).store().equals(store)) {
                calls.set(i, new StoreCall(store, merge(calls.get(i).takes(), wanted)));
                return;
            }
        }
        calls.add(new StoreCall(store, wanted));
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
