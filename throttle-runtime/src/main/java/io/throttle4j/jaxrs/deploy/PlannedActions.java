package io.throttle4j.jaxrs.deploy;

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
public final class PlannedActions {

    private final Map<ResourceMethod, Planned> planned = new ConcurrentHashMap<>();
    private final ActionPlanner planner;

    /** A method of a concrete class: a method that two classes inherit belongs to two actions. */
    private record ResourceMethod(Class<?> resource, Method method) {}

    /** Starts empty; {@code planner} plans what is added. */
    public PlannedActions(ActionPlanner planner) {
        this.planner = planner;
    }

    /** The plan of one method, made now if it is the first time. */
    public Planned plan(Class<?> resource, Method method) {
        return planned.computeIfAbsent(new ResourceMethod(resource, method), same -> planner.plan(resource, method));
    }

    /** Forgets all plans. */
    public void forget() {
        planned.clear();
    }

    /** What is wrong with the declarations seen so far, each problem once. */
    public List<String> problems() {
        return planned.values().stream()
                .filter(Planned.Broken.class::isInstance)
                .flatMap(broken -> ((Planned.Broken) broken).problems().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The plans of all actions that run throttles, sorted by name. */
    public List<ActionPlan> throttled() {
        List<ActionPlan> plans = new ArrayList<>();
        planned.values().forEach(plan -> {
            if (plan instanceof Planned.Throttled throttled) {
                plans.add(throttled.plan());
            }
        });
        plans.sort(Comparator.comparing(ActionPlan::name));
        return plans;
    }

    /** Every use that these plans make of a scope. */
    public List<ScopeUse> scopeUses() {
        return throttled().stream().flatMap(plan -> ScopeUse.of(plan).stream()).toList();
    }

    /** The scopes in use. */
    public Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        scopeUses().forEach(use -> scopes.add(use.scope()));
        return scopes;
    }

    /** Whether Jersey made {@code resource} itself, to answer OPTIONS: that is no resource method of the application. */
    public static boolean isContainersOwn(Class<?> resource) {
        return resource.getName().startsWith("org.glassfish.jersey.server.wadl.");
    }
}
