package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Rate;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleScope;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the line that is logged at deployment: every action with its throttles and rates. */
public final class StartupReport {

    private final LiveRates rates;

    /** Reports rates as they are in {@code rates} at that time. */
    public StartupReport(LiveRates rates) {
        this.rates = rates;
    }

    /** The line for {@code plans}. */
    public String of(List<ActionPlan> plans) {
        List<String> actions = plans.stream()
                .map(plan -> plan.name() + ": " + describe(plan))
                .distinct()
                .toList();
        return switch (actions.size()) {
            case 0 -> "Throttle4j throttles no action";
            case 1 -> "Throttle4j throttles 1 action: " + actions.get(0);
            default -> "Throttle4j throttles " + actions.size() + " actions: " + String.join("; ", actions);
        };
    }

    private String describe(ActionPlan plan) {
        return plan.throttles().stream()
                .map(throttle -> describe(throttle, plan))
                .collect(Collectors.joining(", "));
    }

    private String describe(Throttle throttle, ActionPlan plan) {
        String name = throttle.getClass().getSimpleName();
        if (!(throttle instanceof SimpleRateThrottle rated)) {
            return name;
        }
        Optional<String> scope =
                rated.scope().equals(ThrottleScope.OF_ACTION) ? plan.scope() : Optional.of(rated.scope());
        return scope.map(used -> name + " (" + used + " " + rate(rated, used) + ")")
                .orElse(name + " (no scope: skipped)");
    }

    private String rate(SimpleRateThrottle throttle, String scope) {
        return throttle.rate().or(() -> rates.of(scope)).map(Rate::toString).orElse("-");
    }
}
