package io.throttle4j.decide;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

    /** The plan for {@code request}; null if a throttle fails to say what it takes and the policy is to deny. */
    @Nullable
    Plan plan(List<SimpleRateThrottle> throttles, ThrottleRequest request) {
        WantedTakes enforced = new WantedTakes(rates, defaultStore, guard);
        WantedTakes observed = shadow.scopes().isEmpty() ? enforced : new WantedTakes(rates, defaultStore, guard);
        for (int i = 0; i < throttles.size(); i++) {
            if (!isAdded(throttles.get(i), request, enforced, observed)) {
                return null;
            }
        }
        return new Plan(enforced.calls(), observed == enforced ? List.of() : observed.calls());
    }

    /** Whether the request may be decided: what a throttle wants was added, or it does without that throttle. */
    private boolean isAdded(
            SimpleRateThrottle throttle, ThrottleRequest request, WantedTakes enforced, WantedTakes observed) {
        WantedTakes wanted = enforced;
        try {
            Optional<String> scope = WantedTakes.scopeOf(throttle, request);
            if (scope.isPresent()) {
                wanted = shadow.scopes().contains(scope.get()) ? observed : enforced;
                wanted.add(throttle, scope.get(), request);
            }
            rules.throttleWorked(throttle);
            return true;
        } catch (Throwable failure) {
            rules.throttleFailed(throttle, failure);
            boolean mustDecide = wanted == enforced;
            return !(mustDecide && rules.policy() == StoreFailurePolicy.DENY);
        }
    }
}
