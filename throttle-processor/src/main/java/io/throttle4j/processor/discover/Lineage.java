package io.throttle4j.processor.discover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A type and everything it inherits from, nearest first: the type, its superclasses, then interfaces.
 *
 * <p>Interfaces come in the order in which they are named, those of the type before those of its superclasses, and an
 * interface always before the interfaces it extends. For one round: it keeps what it has found.
 */
final class Lineage {
    private final Types types;
    private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();

    Lineage(Types types) {
        this.types = types;
    }

    List<TypeElement> of(TypeElement type) {
        List<TypeElement> lineage = known.get(type);
        if (lineage == null) {
            lineage = classes(type);
            lineage.addAll(mostSpecificFirst(interfaces(lineage)));
            known.put(type, List.copyOf(lineage));
        }
        return lineage;
    }

    private List<TypeElement> classes(TypeElement type) {
        List<TypeElement> classes = new ArrayList<>();
        TypeMirror each = type.asType();
        while (each.getKind() == TypeKind.DECLARED) {
            TypeElement element = element(each);
            each = element.getSuperclass();
            boolean isObject =
                    each.getKind() == TypeKind.NONE && element.getKind().isClass();
            if (!isObject) {
                classes.add(element);
            }
        }
        return classes;
    }

    private Set<TypeElement> interfaces(List<TypeElement> classes) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (TypeElement each : classes) {
            Deque<TypeMirror> waiting = new ArrayDeque<>(each.getInterfaces());
            while (!waiting.isEmpty()) {
                TypeMirror next = waiting.remove();
                if (next.getKind() == TypeKind.DECLARED && found.add(element(next))) {
                    waiting.addAll(element(next).getInterfaces());
                }
            }
        }
        return found;
    }

    private List<TypeElement> mostSpecificFirst(Set<TypeElement> interfaces) {
        if (interfaces.size() < 2) {
            return List.copyOf(interfaces);
        }
        List<TypeElement> waiting = new ArrayList<>(interfaces);
        List<TypeElement> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            TypeElement next = waiting.stream()
                    .filter(each -> waiting.stream().noneMatch(other -> extendsOther(other, each)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private boolean extendsOther(TypeElement lower, TypeElement upper) {
        return !lower.equals(upper) && types.isSubtype(types.erasure(lower.asType()), types.erasure(upper.asType()));
    }

    private static TypeElement element(TypeMirror declared) {
        return (TypeElement) ((DeclaredType) declared).asElement();
    }
}
