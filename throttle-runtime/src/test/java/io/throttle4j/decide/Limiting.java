package io.throttle4j.decide;

import io.throttle4j.Identity;
import io.throttle4j.Rate;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rate throttle with a scope of its own, and a rate, a store or a cost of its own if wanted. */
class Limiting extends SimpleRateThrottle {

    private final String scope;
    private @Nullable Rate rate;
    private @Nullable ThrottleStore store;
    private int cost;

    Limiting(String scope) {
        this.scope = scope;
    }

    Limiting at(String ownRate) {
        rate = Rate.parse(ownRate);
        return this;
    }

    Limiting in(ThrottleStore ownStore) {
        store = ownStore;
        return this;
    }

    Limiting costing(int units) {
        cost = units;
        return this;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public Optional<Identity> key(ThrottleRequest request) {
        return Optional.of(request.identity());
    }

    @Override
    public Optional<Rate> rate() {
        return Optional.ofNullable(rate);
    }

    @Override
    public Optional<ThrottleStore> store() {
        return Optional.ofNullable(store);
    }

    @Override
    public int cost(ThrottleRequest request) {
        return cost > 0 ? cost : request.cost();
    }
}
