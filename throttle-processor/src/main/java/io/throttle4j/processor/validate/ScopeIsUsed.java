package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A scope that is written is not blank, and some action's throttles look it up.
 *
 * <p>Project-wide defaults and throttles without {@code @ThrottleScope} might, so they count as users. So do the types that
 * inherit from an abstract one: they may give other classes and keep the scope.
 */
final class ScopeIsUsed implements Rule {
    private static final String TAKES_SCOPE = " that takes its scope from the action, as ScopedRateThrottle does;"
            + " add such a throttle to classes, or remove scope";

    @Override
    public Stream<Problem> check(Resource resource) {
        return resource.declarations().stream()
                .flatMap(declaration ->
                        declaration.scope().stream().flatMap(scope -> check(resource, declaration, scope)));
    }

    private static Stream<Problem> check(Resource resource, Declaration declaration, Given<String> scope) {
        String where = scope.origin().place();
        if (scope.value().isBlank()) {
            return Stream.of(problem(
                    scope,
                    "blank scope" + where + "; leave scope out to inherit it, or write the name a rate is"
                            + " configured under"));
        }
        return switch (declaration.target()) {
            case TYPE -> checkType(resource, scope, where);
            case RESOURCE_METHOD -> checkMethod(resource, declaration, scope, where);
            // Here the scope is lost for another reason, which is reported already.
            case HIDDEN_METHOD, STATIC_OF_INTERFACE, LOCATOR, PLAIN_METHOD -> Stream.empty();
        };
    }

    private static Stream<Problem> checkType(Resource resource, Given<String> scope, String where) {
        boolean mayBeUsed = resource.isAbstract()
                || resource.actions().isEmpty()
                || resource.actions().stream().anyMatch(action -> mayUse(action, scope.value()));
        return mayBeUsed
                ? Stream.empty()
                : Stream.of(problem(
                        scope, unused(scope, where) + "none of its actions has it and a throttle" + TAKES_SCOPE));
    }

    private static boolean mayUse(DeclaredAction action, String scope) {
        boolean isItsScope =
                action.scope().filter(given -> given.value().equals(scope)).isPresent();
        return action.classes().isEmpty() || (isItsScope && action.mayUseScope());
    }

    private static Stream<Problem> checkMethod(
            Resource resource, Declaration declaration, Given<String> scope, String where) {
        return resource.actions().stream()
                .filter(action -> action.method().equals(declaration.origin().element()))
                .filter(action -> !action.mayUseScope() && (!resource.isAbstract() || isSettled(action)))
                .map(action -> problem(scope, unused(scope, where) + "it has no throttle" + TAKES_SCOPE));
    }

    /** Whether no type that inherits the action can give it other classes. */
    private static boolean isSettled(DeclaredAction action) {
        return action.method().getModifiers().contains(Modifier.FINAL)
                && action.classes()
                        .filter(given -> given.origin().element() instanceof ExecutableElement)
                        .isPresent();
    }

    private static String unused(Given<String> scope, String where) {
        return "nothing uses scope \"" + scope.value() + "\"" + where + ": ";
    }

    private static Problem problem(Given<String> scope, String text) {
        return Problem.error(Code.SCOPE_UNUSED, scope.origin(), text);
    }
}
