package io.throttle4j.plan;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleRegistry;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what a resource method declares: in the registry of its class, else by walking up to the registries of the types
 * that declare. Safe for use by many threads.
 */
public final class ActionFinder {

    private final Registries registries = new Registries();

    /**
     * The action of {@code method} on {@code resource}.
     *
     * @param resource the concrete resource class
     * @param method the resource method; may be declared by a supertype of {@code resource}
     */
    public Found find(Class<?> resource, Method method) {
        Method written = Bridges.behind(method);
        try {
            Optional<Action> registered = registries.of(resource).flatMap(registry -> actionOf(registry, written));
            return registered.<Found>map(Found.Declared::new).orElseGet(() -> inherited(resource, written));
        } catch (UnusableRegistryException unusable) {
            return new Found.Unusable(List.of(String.valueOf(unusable.getMessage())));
        }
    }

    /** How a registry names {@code method}. */
    static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    private static Optional<Action> actionOf(ThrottleRegistry registry, Method method) {
        String signature = signature(method);
        return registry.actions().stream()
                .filter(action -> action.method().equals(signature))
                .findFirst();
    }

    private Found inherited(Class<?> resource, Method method) {
        Inheritance inheritance = Inheritance.of(resource, method);
        if (inheritance.isEmpty()) {
            return new Found.Undeclared();
        }
        List<String> missing = inheritance.declarers().stream()
                .filter(declarer -> registries.of(declarer).isEmpty())
                .map(MissingRegistry::problem)
                .toList();
        if (!missing.isEmpty()) {
            return new Found.Unusable(missing);
        }
        return new Found.Declared(inheritance.resolve(signature(method), new KnownThrottleTypes(registries)));
    }
}
