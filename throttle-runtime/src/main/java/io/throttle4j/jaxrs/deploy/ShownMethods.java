package io.throttle4j.jaxrs.deploy;

import io.throttle4j.plan.Planned;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * The resource methods that a container shows, planned and checked together before the first of them is bound. Some
 * containers show them when they cannot inject anything yet; when they bind, they can. A container that reloads the
 * application shows them again. Safe for use by many threads.
 */
public final class ShownMethods {

    private final PlannedActions actions;
    private final Runnable check;
    private final List<Runnable> shown = new ArrayList<>();
    private boolean unchecked;

    /**
     * Starts empty.
     *
     * @param actions gets the plans
     * @param check run once everything shown is planned; what it throws fails the deployment
     */
    public ShownMethods(PlannedActions actions, Runnable check) {
        this.actions = actions;
        this.check = check;
    }

    /** Takes one method, to be planned later. */
    public synchronized void add(Class<?> resource, Method method) {
        if (!PlannedActions.isContainersOwn(resource)) {
            shown.add(() -> actions.plan(resource, method));
        }
    }

    /** Says that all were shown. Where there are none, none will be bound, and the check is made at once. */
    public synchronized void complete() {
        unchecked = true;
        if (shown.isEmpty()) {
            check();
        }
    }

    /** Plans and checks what was shown, unless that is done. */
    public synchronized void check() {
        if (unchecked) {
            unchecked = false;
            shown.forEach(Runnable::run);
            shown.clear();
            check.run();
        }
    }

    /** The plan of a method that is being bound, shown before or not. */
    public Planned bound(Class<?> resource, Method method) {
        check();
        return actions.plan(resource, method);
    }
}
