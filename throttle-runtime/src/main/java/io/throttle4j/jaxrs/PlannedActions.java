package io.throttle4j.jaxrs;

import io.throttle4j.plan.ActionPlan;
import io.throttle4j.plan.ActionPlanner;
import io.throttle4j.plan.Planned;
import io.throttle4j.plan.ScopeUse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The plan of every resource method seen so far. Safe for use by many threads. */
final class PlannedActions {

    private final Map<ResourceMethod, Planned> planned = new ConcurrentHashMap<>();
    private final ActionPlanner planner;

    /** A method of a concrete class: a method that two classes inherit belongs to two actions. */
    private record ResourceMethod(Class<?> resource, Method method) {}

    PlannedActions(ActionPlanner planner) {
        this.planner = planner;
    }

    /** Plans every resource method of {@code resources}. */
    void addAll(List<Class<?>> resources) {
        for (Class<?> resource : resources) {
            ResourceMethods.of(resource).forEach(method -> add(resource, method));
        }
    }

    /** Plans one method. */
    void add(Class<?> resource, Method method) {
        if (!ThrottleBinding.isContainersOwn(resource)) {
            plan(resource, method);
        }
    }

    /** The plan of one method, made now if it is the first time. */
    Planned plan(Class<?> resource, Method method) {
        return planned.computeIfAbsent(new ResourceMethod(resource, method), same -> planner.plan(resource, method));
    }

    List<String> problems() {
        return planned.values().stream()
                .filter(Planned.Broken.class::isInstance)
                .flatMap(broken -> ((Planned.Broken) broken).problems().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<ActionPlan> throttled() {
        List<ActionPlan> plans = new ArrayList<>();
        planned.values().forEach(plan -> {
            if (plan instanceof Planned.Throttled throttled) {
                plans.add(throttled.plan());
            }
        });
        plans.sort(Comparator.comparing(ActionPlan::name));
        return plans;
    }

    List<ScopeUse> scopeUses() {
        return throttled().stream().flatMap(plan -> ScopeUse.of(plan).stream()).toList();
    }

    Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        scopeUses().forEach(use -> scopes.add(use.scope()));
        return scopes;
    }
}
