package io.throttle4j.processor.discover;

import io.throttle4j.Throttled;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.ThrottleClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads {@code @Throttled} as it was written on one element, and on the annotations of that element.
 *
 * <p>For one resource: it keeps what it has read, since its own methods are asked for as declarations and as actions.
 */
final class Declarations {
    private static final String NOT_GIVEN = Throttled.Inherited.class.getCanonicalName();

    private final ThrottledAnnotations annotations;
    private final ThrottleClasses throttles;
    private final PackageElement user;
    private final Map<Element, Optional<Declaration>> known = new HashMap<>();

    /** Reads for a registry in the package {@code user}. */
    Declarations(ThrottledAnnotations annotations, ThrottleClasses throttles, PackageElement user) {
        this.annotations = annotations;
        this.throttles = throttles;
        this.user = user;
    }

    /** What is written on {@code element}, which is the same {@code target} each time it is asked for. */
    Optional<Declaration> on(Element element, Target target) {
        return annotations.areOn(element)
                ? known.computeIfAbsent(element, each -> read(each, target))
                : Optional.empty();
    }

    private Optional<Declaration> read(Element element, Target target) {
        List<AnnotationMirror> carriers = annotations.carriersOn(element);
        Optional<Declaration> direct = annotations.directOn(element).map(mirror -> written(mirror, element, target));
        List<Carried> carried = new ArrayList<>();
        for (AnnotationMirror carrier : carriers) {
            carried.add(carried(carrier, Origin.of(element, carrier), target, new HashSet<>()));
        }
        return Merging.of(direct, carried);
    }

    private Declaration written(AnnotationMirror mirror, Element element, Target target) {
        Origin origin = Origin.of(element, mirror);
        return read(mirror, target, origin, origin::at);
    }

    /** What an annotation carries, all of it shown at {@code use}: the annotation may come from a class file. */
    private Carried carried(AnnotationMirror carrier, Origin use, Target target, Set<TypeElement> seen) {
        TypeElement type = Mirrors.type(carrier);
        seen.add(type);
        Optional<Declaration> direct =
                annotations.directOn(type).map(mirror -> read(mirror, target, use, value -> use));
        List<Carried> deeper = new ArrayList<>();
        for (AnnotationMirror each : annotations.carriersOn(type)) {
            if (!seen.contains(Mirrors.type(each))) {
                deeper.add(carried(each, use, target, seen));
            }
        }
        return Carried.by(type, Merging.of(direct, deeper));
    }

    private Declaration read(
            AnnotationMirror mirror, Target target, Origin origin, Function<AnnotationValue, Origin> place) {
        var values = mirror.getElementValues();
        Optional<AnnotationValue> classes = Mirrors.value(values, "classes");
        return new Declaration(
                target,
                origin,
                classes.flatMap(written -> classes(written, place)),
                Mirrors.value(values, "scope")
                        .map(written -> new Given<>((String) written.getValue(), place.apply(written))),
                Mirrors.value(values, "cost")
                        .map(written -> new Given<>((Integer) written.getValue(), place.apply(written))),
                List.of(),
                List.of(),
                classes.flatMap(Declarations::mixed).map(place).map(List::of).orElse(List.of()));
    }

    private Optional<Given<List<Given<ThrottleClass>>>> classes(
            AnnotationValue written, Function<AnnotationValue, Origin> place) {
        List<? extends AnnotationValue> listed = listed(written);
        List<Given<ThrottleClass>> named = new ArrayList<>();
        for (AnnotationValue each : listed) {
            if (!isNotGiven(each)) {
                named.add(new Given<>(throttles.read(type(each), user), place.apply(each)));
            }
        }
        boolean notGiven = named.isEmpty() && !listed.isEmpty();
        return notGiven ? Optional.empty() : Optional.of(new Given<>(List.copyOf(named), place.apply(written)));
    }

    private static Optional<AnnotationValue> mixed(AnnotationValue written) {
        List<? extends AnnotationValue> listed = listed(written);
        for (AnnotationValue each : listed) {
            if (listed.size() > 1 && isNotGiven(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isNotGiven(AnnotationValue listed) {
        TypeElement type = type(listed);
        return type.getEnclosingElement() instanceof TypeElement
                && type.getQualifiedName().contentEquals(NOT_GIVEN);
    }

    @SuppressWarnings("unchecked") // an array's value is a list of values, says AnnotationValue
    static List<? extends AnnotationValue> listed(AnnotationValue written) {
        return written.getValue() instanceof List<?> list ? (List<? extends AnnotationValue>) list : List.of(written);
    }

    private static TypeElement type(AnnotationValue written) {
        return (TypeElement) ((DeclaredType) written.getValue()).asElement();
    }
}
