package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/**
 * A scope that is written is not blank, and some action's throttles look it up.
 *
 * <p>Project-wide defaults and throttles without {@code @ThrottleScope} might, so they count as users.
 */
final class ScopeIsUsed implements Rule {

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
        if (!canBeUsed(resource, declaration) || isUsed(resource, scope)) {
            return Stream.empty();
        }
        String who = declaration.target() == Target.TYPE ? "none of its actions has a throttle" : "it has no throttle";
        return Stream.of(problem(
                scope,
                "nothing uses scope \"" + scope.value() + "\"" + where + ": " + who
                        + " that takes its scope from the action, as ScopedRateThrottle does;"
                        + " add such a throttle to classes, or remove scope"));
    }

    /** Elsewhere the scope is lost for another reason, which is reported already. */
    private static boolean canBeUsed(Resource resource, Declaration declaration) {
        return switch (declaration.target()) {
            case TYPE -> !resource.actions().isEmpty();
            case RESOURCE_METHOD -> true;
            case HIDDEN_METHOD, LOCATOR, PLAIN_METHOD -> false;
        };
    }

    private static boolean isUsed(Resource resource, Given<String> scope) {
        return resource.actions().stream()
                .anyMatch(action -> action.scope().filter(scope::equals).isPresent() && action.mayUseScope());
    }

    private static Problem problem(Given<String> scope, String text) {
        return Problem.error(Code.SCOPE_UNUSED, scope.origin(), text);
    }
}
