package io.throttle4j.processor.discover;

import io.throttle4j.Throttled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds {@code @Throttled} on an element, and on the annotations of the element, and on the annotations of those.
 *
 * <p>For one round: it keeps what it knows of annotation types, since the same few are on every method.
 */
final class ThrottledAnnotations {
    private static final String NAME = Throttled.class.getCanonicalName();

    private final Map<TypeElement, Kind> kinds = new HashMap<>();

    private enum Kind {
        THROTTLED,
        CARRIER,
        OTHER
    }

    boolean areOn(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (kind(mirror) != Kind.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** The {@code @Throttled} that {@code element} itself is annotated with. */
    Optional<AnnotationMirror> directOn(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (kind(mirror) == Kind.THROTTLED) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Every {@code @Throttled} that speaks about {@code element}, the direct one first. */
    List<AnnotationMirror> allOn(Element element) {
        List<AnnotationMirror> found = new ArrayList<>();
        collect(element, new HashSet<>(), found);
        return found;
    }

    /** The annotations of {@code element} that carry {@code @Throttled} themselves, in the order written. */
    List<AnnotationMirror> carriersOn(Element element) {
        List<AnnotationMirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (kind(mirror) == Kind.CARRIER) {
                found.add(mirror);
            }
        }
        return found;
    }

    private void collect(Element element, Set<TypeElement> seen, List<AnnotationMirror> found) {
        directOn(element).ifPresent(found::add);
        for (AnnotationMirror carrier : carriersOn(element)) {
            if (seen.add(Mirrors.type(carrier))) {
                collect(Mirrors.type(carrier), seen, found);
            }
        }
    }

    private Kind kind(AnnotationMirror mirror) {
        TypeElement type = Mirrors.type(mirror);
        Kind known = kinds.get(type);
        if (known == null) {
            known = isThrottled(type) ? Kind.THROTTLED : carries(type, new HashSet<>()) ? Kind.CARRIER : Kind.OTHER;
            kinds.put(type, known);
        }
        return known;
    }

    private static boolean carries(TypeElement annotation, Set<TypeElement> seen) {
        if (!mayCarry(annotation) || !seen.add(annotation)) {
            return false;
        }
        for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
            TypeElement type = Mirrors.type(mirror);
            if (isThrottled(type) || carries(type, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Java's own annotations carry each other in circles. */
    private static boolean mayCarry(TypeElement annotation) {
        return !annotation.getQualifiedName().toString().startsWith("java.lang.");
    }

    private static boolean isThrottled(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(NAME);
    }
}
