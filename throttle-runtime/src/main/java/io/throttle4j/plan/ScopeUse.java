package io.throttle4j.plan;

import io.throttle4j.Rate;
import io.throttle4j.ThrottleScope;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One throttle of one action that looks its rate up by a scope.
 *
 * @param action the name of the action
 * @param throttle the throttle
 * @param scope the scope it looks up
 * @param ownRate its own rate, which spares the look-up
 * @param cost the cost of the action
 */
public record ScopeUse(String action, String throttle, String scope, Optional<Rate> ownRate, int cost) {

    /** Every use in {@code plan}; a throttle whose scope is the action's is left out where the action has none. */
    public static List<ScopeUse> of(ActionPlan plan) {
        List<ScopeUse> uses = new ArrayList<>();
        for (SimpleRateThrottle throttle : plan.rateThrottles()) {
            String scope = throttle.scope();
            Optional<String> used = scope.equals(ThrottleScope.OF_ACTION) ? plan.scope() : Optional.of(scope);
            used.ifPresent(name -> uses.add(new ScopeUse(
                    plan.name(), throttle.getClass().getSimpleName(), name, throttle.rate(), plan.cost())));
        }
        return uses;
    }
}
