package io.throttle4j.processor.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A type and everything it inherits from, nearest first.
 *
 * <p>"The class, its superclasses, its interfaces": so every superclass comes before every interface. Choices where the
 * sentence leaves the order of interfaces open:
 *
 * <ol>
 *   <li>an interface comes before each interface it extends, wherever either of them is named: what overrides is nearer
 *       than what is overridden;
 *   <li>apart from that, what the type's own {@code implements} or {@code extends} clause leads to comes before what its
 *       superclass's leads to;
 *   <li>within one such clause the nearer in steps of {@code extends} comes first, and of equally near ones the one
 *       declared, or led to by the one declared, first.
 * </ol>
 */
final class Lineage {

    private Lineage() {}

    /** {@code type} first, then its superclasses, then its interfaces; {@code Object} is left out. */
    static List<Class<?>> of(Class<?> type) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            classes.add(each);
        }
        Set<Class<?>> named = new LinkedHashSet<>();
        classes.forEach(each -> named.addAll(byDistance(each)));
        List<Class<?>> lineage = new ArrayList<>(classes);
        lineage.addAll(subinterfacesFirst(named));
        return Collections.unmodifiableList(lineage);
    }

    private static Set<Class<?>> byDistance(Class<?> type) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(type.getInterfaces()));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.removeFirst();
            if (seen.add(next)) {
                Collections.addAll(waiting, next.getInterfaces());
            }
        }
        return seen;
    }

    private static List<Class<?>> subinterfacesFirst(Collection<Class<?>> interfaces) {
        List<Class<?>> waiting = new ArrayList<>(interfaces);
        List<Class<?>> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.stream()
                    .filter(each -> waiting.stream().noneMatch(other -> other != each && each.isAssignableFrom(other)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
