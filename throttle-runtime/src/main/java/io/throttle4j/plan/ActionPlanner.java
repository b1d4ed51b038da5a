package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Plans each resource method: what it declares, else the project-wide defaults. Safe for use by many threads. */
public final class ActionPlanner {

    private final ActionFinder finder = new ActionFinder();
    private final ThrottleInstances instances;
    private final List<ThrottleType> defaults;

    /**
     * Plans with {@code defaults} where nothing is declared.
     *
     * @param instances makes the throttles
     */
    public ActionPlanner(ThrottleInstances instances, List<ThrottleType> defaults) {
        this.instances = instances;
        this.defaults = List.copyOf(defaults);
    }

    /** The plan for {@code method} on the concrete class {@code resource}. */
    public Planned plan(Class<?> resource, Method method) {
        Found found = finder.find(resource, method);
        if (found instanceof Found.Unusable unusable) {
            return new Planned.Broken(unusable.problems());
        }
        Action action = found instanceof Found.Declared declared
                ? declared.action()
                : Action.of(ActionFinder.signature(method));
        List<ThrottleType> types = action.throttles().orElse(defaults);
        if (types.isEmpty()) {
            return new Planned.Open();
        }
        return plan(resource.getSimpleName() + "." + method.getName(), action, types);
    }

    private Planned plan(String name, Action action, List<ThrottleType> types) {
        try {
            List<Throttle> throttles = new ArrayList<>();
            for (ThrottleType type : types) {
                throttles.add(instances.of(type));
            }
            ActionPlan plan = new ActionPlan(name, throttles, action.scope(), action.cost());
            checkScopes(plan);
            return new Planned.Throttled(plan);
        } catch (UnavailableThrottleException ofEveryAction) {
            return new Planned.Broken(List.of(String.valueOf(ofEveryAction.getMessage())));
        } catch (RuntimeException | LinkageError unusable) {
            String why = unusable.getMessage() == null ? unusable.toString() : unusable.getMessage();
            return new Planned.Broken(List.of(name + ": " + why));
        }
    }

    /** Throws if a throttle fails to say its scope or its rate: later, that would be a failure of each request. */
    private static void checkScopes(ActionPlan plan) {
        List<ScopeUse> unusedUses = ScopeUse.of(plan);
    }
}
