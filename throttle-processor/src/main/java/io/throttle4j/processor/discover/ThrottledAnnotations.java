package io.throttle4j.processor.discover;

import io.throttle4j.Throttled;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds {@code @Throttled} on an element, and on the annotations of the element, and on the annotations of those. */
final class ThrottledAnnotations {
    static final String NAME = Throttled.class.getCanonicalName();

    private ThrottledAnnotations() {}

    static boolean areOn(Element element) {
        return allOn(element).findAny().isPresent();
    }

    /** Every {@code @Throttled} that speaks about {@code element}, the direct one first. */
    static Stream<AnnotationMirror> allOn(Element element) {
        return allOn(element, new LinkedHashSet<>());
    }

    /** The annotations of {@code element} that carry {@code @Throttled} themselves, in the order written. */
    static List<AnnotationMirror> carriersOn(Element element) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> !isThrottled(mirror) && areOn(type(mirror)))
                .toList();
    }

    static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    private static Stream<AnnotationMirror> allOn(Element element, Set<TypeElement> seen) {
        Stream<AnnotationMirror> direct = element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(ThrottledAnnotations::isThrottled);
        Stream<AnnotationMirror> carried = element.getAnnotationMirrors().stream()
                .map(ThrottledAnnotations::type)
                .filter(type -> mayCarry(type) && seen.add(type))
                .flatMap(type -> allOn(type, seen));
        return Stream.concat(direct, carried);
    }

    /** Java's own annotations carry each other in circles. */
    private static boolean mayCarry(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return !name.startsWith("java.lang.") && !name.equals(NAME);
    }

    private static boolean isThrottled(AnnotationMirror mirror) {
        return type(mirror).getQualifiedName().contentEquals(NAME);
    }
}
