package io.throttle4j.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * A resource method with everything inherited filled in.
 *
 * @param method the most specific declaration of the method
 * @param key the method as the runtime names it, {@code get(java.lang.String)} for instance
 * @param request what it answers
 * @param classes the throttles to run; absent for the project-wide defaults
 * @param scope the action's scope, when it has one
 * @param cost the cost, when it was given anywhere
 */
public record DeclaredAction(
        ExecutableElement method,
        String key,
        Request request,
        Optional<Given<List<Given<ThrottleClass>>>> classes,
        Optional<Given<String>> scope,
        Optional<Given<Integer>> cost) {

    /** The throttles that are named for this action; none for the project-wide defaults. */
    public List<Given<ThrottleClass>> throttles() {
        return classes.map(Given::value).orElse(List.of());
    }

    /** Those throttles as {@link Class#getName()} names them. */
    public List<String> throttleNames() {
        List<String> names = new ArrayList<>();
        for (Given<ThrottleClass> throttle : throttles()) {
            names.add(throttle.value().binaryName());
        }
        return names;
    }

    /** Whether a scope on this action can make a difference, as far as the compiler can see. */
    public boolean mayUseScope() {
        for (Given<ThrottleClass> throttle : throttles()) {
            if (!(throttle.value().scope() instanceof ScopeSource.Named)) {
                return true;
            }
        }
        return classes.isEmpty();
    }

    /** All that a registry says of the action; equal where two registries would say the same. */
    public List<?> content() {
        return List.of(key, classes.isPresent(), throttleNames(), scope.map(Given::value), cost.map(Given::value));
    }
}
