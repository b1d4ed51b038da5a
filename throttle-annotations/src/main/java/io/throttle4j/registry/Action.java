package io.throttle4j.registry;

import io.throttle4j.Throttled;
import java.util.List;
import java.util.Optional;

/**
 * What a resource declares for one of its methods, with everything inherited filled in. Immutable.
 *
 * <p>Start from {@link #of}; each method returns a new value.
 *
 * @param method the resource method as {@code name(parameter,parameter)}, erased parameter types by binary name
 * @param throttles the throttles to run, in order; an empty list opts out; absent means the project-wide defaults
 * @param scope the action's scope; empty when it has none
 * @param cost the units one request takes, from 1
 */
public record Action(String method, Optional<List<ThrottleType>> throttles, Optional<String> scope, int cost) {

    /**
     * Copies the throttles.
     *
     * @throws IllegalArgumentException if {@code cost} is below 1
     */
    public Action {
        throttles = throttles.map(List::copyOf);
        if (cost < 1) {
            throw new IllegalArgumentException("cost " + cost + " of " + method + "; use 1 or more");
        }
    }

    /**
     * An action that runs the project-wide defaults, has no scope and costs 1.
     *
     * @param method the resource method, {@code get(java.lang.String)} for instance
     */
    public static Action of(String method) {
        return new Action(method, Optional.empty(), Optional.empty(), 1);
    }

    /** This action running exactly {@code throttles}, in order; none opts out of the project-wide defaults too. */
    public Action throttledBy(ThrottleType... throttles) {
        return new Action(method, Optional.of(List.of(throttles)), scope, cost);
    }

    /** This action with a scope. */
    public Action inScope(String name) {
        return new Action(method, throttles, Optional.of(name), cost);
    }

    /** This action taking {@code units} of each limit; see {@link Throttled#cost}. */
    public Action costing(int units) {
        return new Action(method, throttles, scope, units);
    }
}
