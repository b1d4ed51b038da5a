package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.ScopeSource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * An action has a scope if one of its throttles looks its rate up by it.
 *
 * <p>Abstract classes are left alone: a subclass may name the scope, and is checked itself.
 */
final class ActionHasScope implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        boolean unfinished = resource.type().getKind().isClass()
                && resource.type().getModifiers().contains(Modifier.ABSTRACT);
        if (unfinished) {
            return;
        }
        for (DeclaredAction action : resource.actions()) {
            if (action.scope().isEmpty()) {
                check(action, resource, found);
            }
        }
    }

    private static void check(DeclaredAction action, Resource resource, Consumer<Problem> found) {
        for (Given<ThrottleClass> throttle : action.throttles()) {
            if (throttle.value().scope() instanceof ScopeSource.OfAction) {
                found.accept(problem(resource, action, throttle));
            }
        }
    }

    private static Problem problem(Resource resource, DeclaredAction action, Given<ThrottleClass> throttle) {
        return Problem.error(
                Code.SCOPE_MISSING,
                resource.shownAt(throttle.origin()),
                "throttle " + throttle.value().name() + resource.inherited(throttle.origin())
                        + " takes its scope from the action, but " + resource.name(action)
                        + " has none and would not be throttled by it; add scope = \"...\" to @Throttled"
                        + " on the method or its class, or name a throttle with a scope of its own");
    }
}
