package io.throttle4j.processor.discover;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Looks things up in annotations without loading them. */
final class Mirrors {

    private Mirrors() {}

    /** The annotation of that name on an element itself. */
    static Optional<? extends AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (type(mirror).getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** A value as it was written; empty when it was left to its default. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
        return value(annotation.getElementValues(), name);
    }

    /** As {@link #value(AnnotationMirror, String)}, for who wants several: compilers make the map anew each time. */
    static Optional<AnnotationValue> value(
            Map<? extends ExecutableElement, ? extends AnnotationValue> written, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : written.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
