package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.ScopeSource;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A throttle of an action looking up a scope.
 *
 * @param action the action
 * @param throttle the throttle
 * @param scope the scope it looks up
 * @param origin where the scope was written, or the throttle that names it
 */
record ScopeUse(DeclaredAction action, ThrottleClass throttle, String scope, Origin origin) {

    /** Every scope that an action of {@code resource} looks up, as far as the compiler can see. */
    static List<ScopeUse> in(Resource resource) {
        List<ScopeUse> uses = new ArrayList<>();
        for (DeclaredAction action : resource.actions()) {
            for (Given<ThrottleClass> throttle : action.throttles()) {
                of(action, throttle).ifPresent(uses::add);
            }
        }
        return uses;
    }

    private static Optional<ScopeUse> of(DeclaredAction action, Given<ThrottleClass> throttle) {
        ScopeSource source = throttle.value().scope();
        if (source instanceof ScopeSource.Named named) {
            return Optional.of(new ScopeUse(action, throttle.value(), named.name(), throttle.origin()));
        }
        return source instanceof ScopeSource.OfAction
                ? action.scope().map(given -> new ScopeUse(action, throttle.value(), given.value(), given.origin()))
                : Optional.empty();
    }
}
