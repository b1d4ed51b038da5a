package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.Throttled;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One {@code @Throttled} as it is written, what it does not give left empty.
 *
 * @param declarer the type it is written on or in
 * @param classes the throttles; an empty list opts out
 * @param scope the scope
 * @param cost the cost
 */
record Declaration(
        Class<?> declarer,
        Optional<List<Class<? extends Throttle>>> classes,
        Optional<String> scope,
        Optional<Integer> cost) {

    /** What {@code element} of {@code declarer} carries, directly or through an annotation that is itself annotated. */
    static Optional<Declaration> on(AnnotatedElement element, Class<?> declarer) {
        Throttled direct = element.getDeclaredAnnotation(Throttled.class);
        Stream<Throttled> candidates = direct != null
                ? Stream.of(direct)
                : Stream.of(element.getDeclaredAnnotations())
                        .map(Annotation::annotationType)
                        .flatMap(type -> Stream.ofNullable(type.getDeclaredAnnotation(Throttled.class)));
        return candidates.findFirst().map(throttled -> read(throttled, declarer));
    }

    private static Declaration read(Throttled throttled, Class<?> declarer) {
        List<Class<? extends Throttle>> classes = List.of(throttled.classes());
        boolean given = !classes.equals(List.of(Throttled.Inherited.class));
        return new Declaration(
                declarer,
                given ? Optional.of(classes) : Optional.empty(),
                Optional.of(throttled.scope()).filter(scope -> !scope.isBlank()),
                Optional.of(throttled.cost()).filter(cost -> cost != 0));
    }
}
