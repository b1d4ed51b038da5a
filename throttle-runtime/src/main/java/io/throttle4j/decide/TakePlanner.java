package io.throttle4j.decide;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Plans the store calls of a request from what the rate throttles of its action say. */
final class TakePlanner {

    private final Rates rates;
    private final ThrottleStore defaultStore;
    private final UnaryOperator<Identity> guard;
    private final Shadow shadow;
    private final FailureRules rules;

    TakePlanner(
            Rates rates, ThrottleStore defaultStore, UnaryOperator<Identity> guard, Shadow shadow, FailureRules rules) {
        this.rates = rates;
        this.defaultStore = defaultStore;
        this.guard = guard;
        this.shadow = shadow;
        this.rules = rules;
    }

    /**
     * The calls of one request.
     *
     * @param enforced those that deny
     * @param observed those of scopes in shadow mode
     */
    record Plan(List<StoreCall> enforced, List<StoreCall> observed) {}

    /** The plan for {@code request}; empty if a throttle fails to say what it takes and the policy is to deny. */
    Optional<Plan> plan(List<SimpleRateThrottle> throttles, ThrottleRequest request) {
        WantedTakes enforced = new WantedTakes(rates, defaultStore, guard);
        WantedTakes observed = new WantedTakes(rates, defaultStore, guard);
        for (SimpleRateThrottle throttle : throttles) {
            WantedTakes wanted = enforced;
            try {
                Optional<String> scope = WantedTakes.scopeOf(throttle, request);
                if (scope.isPresent()) {
                    wanted = shadow.scopes().contains(scope.get()) ? observed : enforced;
                    wanted.add(throttle, scope.get(), request);
                }
                rules.throttleWorked(throttle);
            } catch (Throwable failure) {
                rules.throttleFailed(throttle, failure);
                if (rules.policy() == StoreFailurePolicy.DENY && wanted == enforced) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Plan(enforced.calls(), observed.calls()));
    }
}
