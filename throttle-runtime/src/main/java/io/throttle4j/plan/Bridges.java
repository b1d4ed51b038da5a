package io.throttle4j.plan;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the method behind a bridge method, which a container may name instead and which nobody wrote or annotated. */
final class Bridges {

    private Bridges() {}

    /** The method that a compiler made {@code method} for; {@code method} itself if that is no bridge. */
    static Method behind(Method method) {
        if (!method.isBridge()) {
            return method;
        }
        return Stream.<Class<?>>iterate(method.getDeclaringClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> bridgedIn(type, method).stream())
                .findFirst()
                .orElse(method);
    }

    private static Optional<Method> bridgedIn(Class<?> type, Method bridge) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> !each.isBridge() && each.getName().equals(bridge.getName()))
                .filter(each -> bridge.getReturnType().isAssignableFrom(each.getReturnType()))
                .filter(each -> narrows(each.getParameterTypes(), bridge.getParameterTypes()))
                .findFirst();
    }

    private static boolean narrows(Class<?>[] narrower, Class<?>[] wider) {
        return narrower.length == wider.length
                && IntStream.range(0, wider.length).allMatch(i -> wider[i].isAssignableFrom(narrower[i]));
    }
}
