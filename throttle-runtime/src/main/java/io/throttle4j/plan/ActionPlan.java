package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.List;
import java.util.Optional;

/**
 * What is done for each request of an action: made once, at deployment.
 *
 * @param name the action's name, {@code ReportResource.export} for instance
 * @param throttles every throttle the action runs, in the order declared
 * @param scope the action's scope
 * @param cost the units one request takes, from 1
 */
public record ActionPlan(String name, List<Throttle> throttles, Optional<String> scope, int cost) {

    /** Copies the throttles. */
    public ActionPlan {
        throttles = List.copyOf(throttles);
    }

    /** The throttles that are counted in a store. */
    public List<SimpleRateThrottle> rateThrottles() {
        return throttles.stream()
                .filter(SimpleRateThrottle.class::isInstance)
                .map(SimpleRateThrottle.class::cast)
                .toList();
    }

    /** The throttles that answer by themselves. */
    public List<Throttle> otherThrottles() {
        return throttles.stream()
                .filter(throttle -> !(throttle instanceof SimpleRateThrottle))
                .toList();
    }
}
