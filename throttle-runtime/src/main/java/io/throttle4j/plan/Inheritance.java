package io.throttle4j.plan;

import io.throttle4j.registry.Action;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every declaration that speaks about one resource method, nearest first: those on methods before those on types, and
 * among each superclasses before interfaces.
 *
 * @param declarations the declarations, nearest first
 */
record Inheritance(List<Declaration> declarations) {

    static Inheritance of(Class<?> resource, Method method) {
        Hierarchy hierarchy = Hierarchy.of(resource);
        List<Declaration> declarations = new ArrayList<>();
        for (Class<?> type : hierarchy.types()) {
            hierarchy
                    .sameMethodIn(type, method)
                    .flatMap(same -> Declaration.on(same, type))
                    .ifPresent(declarations::add);
        }
        for (Class<?> type : hierarchy.types()) {
            Declaration.on(type, type).ifPresent(declarations::add);
        }
        return new Inheritance(List.copyOf(declarations));
    }

    boolean isEmpty() {
        return declarations.isEmpty();
    }

    List<Class<?>> declarers() {
        return declarations.stream()
                .<Class<?>>map(Declaration::declarer)
                .distinct()
                .toList();
    }

    Action resolve(String method, KnownThrottleTypes types) {
        return new Action(
                method,
                declarations.stream()
                        .filter(declaration -> declaration.classes().isPresent())
                        .findFirst()
                        .map(types::of),
                nearest(Declaration::scope),
                nearest(Declaration::cost).orElse(1));
    }

    private <T> Optional<T> nearest(Function<Declaration, Optional<T>> part) {
        return declarations.stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
