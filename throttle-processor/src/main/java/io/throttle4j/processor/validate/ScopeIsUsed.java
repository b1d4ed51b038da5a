package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;
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
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            declaration.scope().ifPresent(scope -> check(resource, declaration, scope, found));
        }
    }

    private static void check(
            Resource resource, Declaration declaration, Given<String> scope, Consumer<Problem> found) {
        if (scope.value().isBlank()) {
            found.accept(problem(
                    scope,
                    "blank scope" + scope.origin().place() + "; leave scope out to inherit it, or write the name a"
                            + " rate is configured under"));
            return;
        }
        switch (declaration.target()) {
            case TYPE -> checkType(resource, scope, found);
            case RESOURCE_METHOD -> checkMethod(resource, declaration, scope, found);
            // Here the scope is lost for another reason, which is reported already.
            case HIDDEN_METHOD, STATIC_OF_INTERFACE, LOCATOR, PLAIN_METHOD -> {}
        }
    }

    private static void checkType(Resource resource, Given<String> scope, Consumer<Problem> found) {
        if (resource.isAbstract() || resource.actions().isEmpty()) {
            return;
        }
        for (DeclaredAction action : resource.actions()) {
            if (mayUse(action, scope.value())) {
                return;
            }
        }
        found.accept(problem(scope, unused(scope) + "none of its actions has it and a throttle" + TAKES_SCOPE));
    }

    private static boolean mayUse(DeclaredAction action, String scope) {
        boolean isItsScope =
                action.scope().filter(given -> given.value().equals(scope)).isPresent();
        return action.classes().isEmpty() || (isItsScope && action.mayUseScope());
    }

    private static void checkMethod(
            Resource resource, Declaration declaration, Given<String> scope, Consumer<Problem> found) {
        for (DeclaredAction action : resource.actions()) {
            if (action.method().equals(declaration.origin().element())
                    && !action.mayUseScope()
                    && (!resource.isAbstract() || isSettled(action))) {
                found.accept(problem(scope, unused(scope) + "it has no throttle" + TAKES_SCOPE));
            }
        }
    }

    /** Whether no type that inherits the action can give it other classes. */
    private static boolean isSettled(DeclaredAction action) {
        return action.method().getModifiers().contains(Modifier.FINAL)
                && action.classes()
                        .filter(given -> given.origin().element() instanceof ExecutableElement)
                        .isPresent();
    }

    private static String unused(Given<String> scope) {
        return "nothing uses scope \"" + scope.value() + "\"" + scope.origin().place() + ": ";
    }

    private static Problem problem(Given<String> scope, String text) {
        return Problem.error(Code.SCOPE_UNUSED, scope.origin(), text);
    }
}
