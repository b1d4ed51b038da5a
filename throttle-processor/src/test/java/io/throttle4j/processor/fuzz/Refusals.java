package io.throttle4j.processor.fuzz;

import io.throttle4j.Throttle;
import io.throttle4j.ThrottleScope;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a type's annotations may be refused at compile time, because they say something that has no effect.
 *
 * <p>On the safe side: a type that is not suspect must be accepted, one that is suspect may be accepted.
 */
final class Refusals {

    private Refusals() {}

    static boolean suspect(Class<?> type) {
        List<ResourceMethod> methods = ResourceMethod.of(type);
        return (methods.isEmpty() && !Given.on(type).isEmpty())
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> !method.isBridge() && suspect(type, method, methods))
                || methods.stream().anyMatch(method -> lacksScope(Oracle.answer(type, method)))
                || Given.on(type).stream()
                        .flatMap(given -> given.scope().stream())
                        .anyMatch(scope -> methods.stream()
                                .filter(method -> !givesScope(method))
                                .map(method -> Oracle.answer(type, method))
                                .noneMatch(answer -> uses(answer, scope)));
    }

    private static boolean givesScope(ResourceMethod method) {
        return method.nearestFirst().stream()
                .flatMap(each -> Given.on(each).stream())
                .anyMatch(given -> given.scope().isPresent());
    }

    private static boolean suspect(Class<?> type, Method declared, List<ResourceMethod> methods) {
        List<Given> given = Given.on(declared);
        Optional<ResourceMethod> resource =
                methods.stream().filter(each -> each.nearest().equals(declared)).findAny();
        if (given.isEmpty() || resource.isEmpty()) {
            return !given.isEmpty();
        }
        Answer answer = Oracle.answer(type, resource.get());
        return given.stream().flatMap(each -> each.scope().stream()).anyMatch(scope -> !uses(answer, scope));
    }

    private static boolean lacksScope(Answer answer) {
        return answer.scope().isEmpty()
                && answer.classes().stream().flatMap(List::stream).anyMatch(Refusals::takesScopeOfAction);
    }

    private static boolean uses(Answer answer, String scope) {
        return answer.scope().equals(Optional.of(scope))
                && answer.classes()
                        .map(classes -> classes.stream().anyMatch(Refusals::takesScopeOfAction))
                        .orElse(true);
    }

    private static boolean takesScopeOfAction(Class<? extends Throttle> type) {
        ThrottleScope scope = type.getAnnotation(ThrottleScope.class);
        return scope != null && scope.value().equals(ThrottleScope.OF_ACTION);
    }
}
