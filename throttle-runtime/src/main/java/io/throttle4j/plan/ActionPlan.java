package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.List;
import java.util.Optional;

/** What is done for each request of an action. Made once, at deployment; immutable. */
public final class ActionPlan {

    private final String name;
    private final List<Throttle> throttles;
    private final List<SimpleRateThrottle> rateThrottles;
    private final List<Throttle> otherThrottles;
    private final Optional<String> scope;
    private final int cost;

    /**
     * A plan.
     *
     * @param name the action's name, {@code ReportResource.export} for instance
     * @param throttles every throttle the action runs, in the order declared
     * @param scope the action's scope
     * @param cost the units one request takes, from 1
     */
    public ActionPlan(String name, List<Throttle> throttles, Optional<String> scope, int cost) {
        this.name = name;
        this.throttles = List.copyOf(throttles);
        this.rateThrottles = throttles.stream()
                .filter(SimpleRateThrottle.class::isInstance)
                .map(SimpleRateThrottle.class::cast)
                .toList();
        this.otherThrottles = throttles.stream()
                .filter(throttle -> !(throttle instanceof SimpleRateThrottle))
                .toList();
        this.scope = scope;
        this.cost = cost;
    }

    /** The action's name. */
    public String name() {
        return name;
    }

    /** Every throttle the action runs, in the order declared. */
    public List<Throttle> throttles() {
        return throttles;
    }

    /** The throttles that are counted in a store. */
    public List<SimpleRateThrottle> rateThrottles() {
        return rateThrottles;
    }

    /** The throttles that answer by themselves. */
    public List<Throttle> otherThrottles() {
        return otherThrottles;
    }

    /** The action's scope; empty when it has none. */
    public Optional<String> scope() {
        return scope;
    }

    /** The units one request takes, from 1. */
    public int cost() {
        return cost;
    }
}
