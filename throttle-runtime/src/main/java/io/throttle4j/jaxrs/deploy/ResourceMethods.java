package io.throttle4j.jaxrs.deploy;

import io.throttle4j.plan.Hierarchy;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the methods of a root resource class that answer requests, as Jakarta REST does. */
public final class ResourceMethods {

    private ResourceMethods() {}

    /** Whether {@code type} is a root resource: a class with a {@code @Path}, of its own or inherited. */
    public static boolean isRootResource(Class<?> type) {
        return !type.isInterface()
                && Hierarchy.of(type).types().stream().anyMatch(candidate -> candidate.isAnnotationPresent(Path.class));
    }

    /** The resource methods of {@code type}, ordered by name and parameters. */
    public static List<Method> of(Class<?> type) {
        Hierarchy hierarchy = Hierarchy.of(type);
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> isResourceMethod(hierarchy, method))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .toList();
    }

    /** Whether {@code method} of {@code type} carries an HTTP method, itself or on a method it overrides. */
    public static boolean isResourceMethod(Class<?> type, Method method) {
        return isResourceMethod(Hierarchy.of(type), method);
    }

    private static boolean isResourceMethod(Hierarchy hierarchy, Method method) {
        return hierarchy.types().stream()
                .flatMap(type -> hierarchy.sameMethodIn(type, method).stream())
                .flatMap(same -> Arrays.stream(same.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
