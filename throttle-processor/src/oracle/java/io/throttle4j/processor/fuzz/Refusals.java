package io.throttle4j.processor.fuzz;

import io.throttle4j.Throttle;
import io.throttle4j.ThrottleScope;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
                || scopeOn(type)
                        .filter(scope -> methods.stream()
                                .map(method -> Oracle.answer(type, method))
                                .noneMatch(answer -> mayUse(type, answer, scope)))
                        .isPresent();
    }

    private static boolean suspect(Class<?> type, Method declared, List<ResourceMethod> methods) {
        Optional<ResourceMethod> resource =
                methods.stream().filter(each -> each.nearest().equals(declared)).findAny();
        if (resource.isEmpty()) {
            return !Given.on(declared).isEmpty();
        }
        Answer answer = Oracle.answer(type, resource.get());
        return scopeOn(declared).filter(scope -> !mayUse(type, answer, scope)).isPresent();
    }

    /** The scope that {@code element} itself gives. */
    private static Optional<String> scopeOn(AnnotatedElement element) {
        return Given.on(element).stream()
                .flatMap(given -> given.scope().stream())
                .findFirst();
    }

    /** Whoever inherits from an abstract type may give other classes, and project-wide defaults may use any scope. */
    private static boolean mayUse(Class<?> type, Answer answer, String scope) {
        return Modifier.isAbstract(type.getModifiers())
                || answer.classes().isEmpty()
                || (answer.scope().equals(Optional.of(scope))
                        && answer.classes().stream().flatMap(List::stream).anyMatch(Refusals::takesScopeOfAction));
    }

    private static boolean lacksScope(Answer answer) {
        return answer.scope().isEmpty()
                && answer.classes().stream().flatMap(List::stream).anyMatch(Refusals::takesScopeOfAction);
    }

    private static boolean takesScopeOfAction(Class<? extends Throttle> type) {
        ThrottleScope scope = type.getAnnotation(ThrottleScope.class);
        return scope != null && scope.value().equals(ThrottleScope.OF_ACTION);
    }
}
