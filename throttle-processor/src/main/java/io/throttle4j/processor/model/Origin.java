package io.throttle4j.processor.model;

import io.throttle4j.Throttled;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Where something was written: as near as the compiler can point.
 *
 * @param element the annotated element
 * @param annotation the annotation on it, when there is one to point at
 * @param value the value in the annotation, when it was written
 */
public record Origin(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    /** An element as a whole. */
    public static Origin of(Element element) {
        return new Origin(element, Optional.empty(), Optional.empty());
    }

    /** An annotation as a whole. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, Optional.of(annotation), Optional.empty());
    }

    /** A value of the same annotation. */
    public Origin at(AnnotationValue written) {
        return new Origin(element, annotation, Optional.of(written));
    }

    /** Whether this was written on {@code type} or on one of its members. */
    public boolean isIn(TypeElement type) {
        return element.equals(type) || type.equals(element.getEnclosingElement());
    }

    /** Where, as the end of a phrase: {@code " on Reports"}, or {@code ", given by @Expensive on Reports"}. */
    public String place() {
        return carrier().map(annotation -> ", given by " + annotation).orElse("") + " on " + name();
    }

    /** The annotation that stands between the element and {@code @Throttled}, {@code @Expensive} for instance. */
    public Optional<String> carrier() {
        return annotation
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .filter(type -> !type.getQualifiedName().contentEquals(Throttled.class.getCanonicalName()))
                .map(type -> "@" + type.getSimpleName());
    }

    /** What is to be removed so that the element declares nothing: {@code @Throttled}, or the annotation around it. */
    public String removable() {
        return carrier().orElse("@Throttled");
    }

    /** The element and what it has: {@code Reports.list() has @Throttled}. */
    public String having() {
        String around =
                carrier().map(annotation -> annotation + ", which carries ").orElse("");
        return name() + " has " + around + "@Throttled" + (around.isEmpty() ? "" : ",");
    }

    /** The element by name: {@code Reports}, or {@code Reports.list()} for a method. */
    public String name() {
        return element instanceof ExecutableElement method && element.getEnclosingElement() instanceof TypeElement owner
                ? owner.getSimpleName() + "." + Signature.of(method)
                : element.getSimpleName().toString();
    }
}
