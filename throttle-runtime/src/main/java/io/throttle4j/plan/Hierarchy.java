package io.throttle4j.plan;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which declarations of a type are looked for: the type, its superclasses, nearest first, then their
 * interfaces, those of the type before those of its superclasses, and each before the interfaces it extends. The processor
 * looks in the same order.
 */
public final class Hierarchy {

    private final List<Class<?>> types;
    private final TypeArguments typeArguments;

    private Hierarchy(List<Class<?>> types, TypeArguments typeArguments) {
        this.types = types;
        this.typeArguments = typeArguments;
    }

    /** The hierarchy of {@code type}. */
    public static Hierarchy of(Class<?> type) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
            classes.add(next);
        }
        List<Class<?>> types = new ArrayList<>(classes);
        types.addAll(mostSpecificFirst(interfacesOf(classes)));
        return new Hierarchy(List.copyOf(types), TypeArguments.of(type));
    }

    /** The types in order, from the type itself on. */
    public List<Class<?>> types() {
        return types;
    }

    /** What {@code type}, one of {@link #types}, itself declares as {@code method}, overrides or is overridden by. */
    public Optional<Method> sameMethodIn(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method.getName()))
                .filter(candidate -> !candidate.isBridge() && !candidate.isSynthetic())
                .filter(candidate -> candidate.equals(method) || canBeOverridden(candidate))
                .filter(candidate -> typeArguments.haveSameParameters(candidate, method))
                .findFirst();
    }

    /** The interfaces of all {@code classes}, those of each class before those of the next, breadth first. */
    private static Set<Class<?>> interfacesOf(List<Class<?>> classes) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Class<?> each : classes) {
            Deque<Class<?>> waiting = new ArrayDeque<>(List.of(each.getInterfaces()));
            while (!waiting.isEmpty()) {
                Class<?> next = waiting.remove();
                if (found.add(next)) {
                    waiting.addAll(List.of(next.getInterfaces()));
                }
            }
        }
        return found;
    }

    private static List<Class<?>> mostSpecificFirst(Set<Class<?>> interfaces) {
        List<Class<?>> waiting = new ArrayList<>(interfaces);
        List<Class<?>> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.stream()
                    .filter(each -> waiting.stream().noneMatch(other -> other != each && each.isAssignableFrom(other)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    /** Or hidden, as static methods of classes are: containers take annotations from those too. */
    private static boolean canBeOverridden(Method method) {
        boolean isInherited = !Modifier.isStatic(method.getModifiers())
                || !method.getDeclaringClass().isInterface();
        return isInherited && !Modifier.isPrivate(method.getModifiers());
    }
}
