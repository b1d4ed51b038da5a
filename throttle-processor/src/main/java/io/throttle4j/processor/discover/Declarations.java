package io.throttle4j.processor.discover;

import io.throttle4j.Throttled;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads {@code @Throttled} as it was written on one element. */
final class Declarations {
    static final String THROTTLED = Throttled.class.getCanonicalName();
    private static final String NOT_GIVEN = Throttled.Inherited.class.getCanonicalName();

    private final ThrottleClasses throttles;
    private final PackageElement user;

    /** Reads for a registry in the package {@code user}. */
    Declarations(ThrottleClasses throttles, PackageElement user) {
        this.throttles = throttles;
        this.user = user;
    }

    static boolean isOn(Element element) {
        return Mirrors.find(element, THROTTLED).isPresent();
    }

    Optional<Declaration> on(Element element, Declaration.Target target) {
        return Mirrors.find(element, THROTTLED).map(mirror -> read(mirror, target, Origin.of(element, mirror)));
    }

    private Declaration read(AnnotationMirror mirror, Declaration.Target target, Origin origin) {
        return new Declaration(
                target,
                origin,
                Mirrors.value(mirror, "classes").flatMap(written -> classes(written, origin)),
                Mirrors.value(mirror, "scope").map(written -> given((String) written.getValue(), written, origin)),
                Mirrors.value(mirror, "cost").map(written -> given((Integer) written.getValue(), written, origin)));
    }

    private Optional<Given<List<Given<ThrottleClass>>>> classes(AnnotationValue written, Origin origin) {
        List<Given<ThrottleClass>> named = listed(written).stream()
                .map(each -> given(throttles.read(type(each), user), each, origin))
                .toList();
        boolean notGiven = named.stream()
                .anyMatch(each -> each.value().type().getQualifiedName().contentEquals(NOT_GIVEN));
        return notGiven ? Optional.empty() : Optional.of(given(named, written, origin));
    }

    @SuppressWarnings("unchecked") // an array's value is a list of values, says AnnotationValue
    static List<? extends AnnotationValue> listed(AnnotationValue written) {
        return written.getValue() instanceof List<?> list ? (List<? extends AnnotationValue>) list : List.of(written);
    }

    private static TypeElement type(AnnotationValue written) {
        return (TypeElement) ((DeclaredType) written.getValue()).asElement();
    }

    private static <T> Given<T> given(T value, AnnotationValue written, Origin origin) {
        return new Given<>(value, origin.at(written));
    }
}
