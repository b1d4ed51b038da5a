package io.throttle4j.processor.model;

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

    /** The element by name: {@code Reports}, or {@code Reports.list()} for a method. */
    public String name() {
        return element instanceof ExecutableElement && element.getEnclosingElement() instanceof TypeElement owner
                ? owner.getSimpleName() + "." + element
                : element.getSimpleName().toString();
    }
}
