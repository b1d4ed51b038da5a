package io.throttle4j.processor.fuzz;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public method of a resource type with the methods it overrides, nearest first.
 *
 * <p>Which methods are overridden is seen from the resource type: a method that a class inherits from its superclass
 * overrides those of the class's own interfaces. Of several methods that none overrides, the nearest lends its name.
 */
record ResourceMethod(List<Method> nearestFirst) {

    /** The resource methods of {@code type}, declared or inherited. */
    static List<ResourceMethod> of(Class<?> type) {
        Signatures signatures = new Signatures(type);
        Map<Method, List<Method>> found = new LinkedHashMap<>();
        for (Class<?> each : Lineage.of(type)) {
            for (Method method : each.getDeclaredMethods()) {
                if (mayBeResourceMethod(method)) {
                    found.keySet().stream()
                            .filter(nearer -> nearer.getDeclaringClass() != each)
                            .filter(nearer -> signatures.overrideEquivalent(nearer, method))
                            .findFirst()
                            .map(found::get)
                            .orElseGet(() -> found.computeIfAbsent(method, unknown -> new ArrayList<>()))
                            .add(method);
                }
            }
        }
        return found.values().stream()
                .map(ResourceMethod::new)
                .filter(ResourceMethod::hasHttpMethod)
                .toList();
    }

    /** The method as registries name it: erased parameter types by binary name, as declared. */
    String key() {
        return Arrays.stream(nearest().getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", nearest().getName() + "(", ")"));
    }

    Method nearest() {
        return nearestFirst.get(0);
    }

    private static boolean mayBeResourceMethod(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic();
    }

    /** Jakarta REST 3.1, section 3.6: the first method with any Jakarta REST annotation decides alone. */
    private boolean hasHttpMethod() {
        return nearestFirst.stream()
                .filter(method -> annotations(method).anyMatch(ResourceMethod::ofJakartaRest))
                .findFirst()
                .filter(method -> Arrays.stream(method.getDeclaredAnnotations()).anyMatch(ResourceMethod::isHttpMethod))
                .isPresent();
    }

    private static Stream<Annotation> annotations(Method method) {
        return Stream.concat(
                Arrays.stream(method.getDeclaredAnnotations()),
                Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream));
    }

    private static boolean ofJakartaRest(Annotation annotation) {
        return annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs") || isHttpMethod(annotation);
    }

    private static boolean isHttpMethod(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(HttpMethod.class);
    }
}
