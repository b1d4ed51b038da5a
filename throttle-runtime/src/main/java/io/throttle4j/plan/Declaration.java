package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.Throttled;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * What {@code element} of {@code declarer} carries, part by part: directly, else through the annotations on it that are
     * themselves annotated, in the order written. That those agree is checked by the processor.
     */
    static Optional<Declaration> on(AnnotatedElement element, Class<?> declarer) {
        return allOn(element, new HashSet<>())
                .map(throttled -> read(throttled, declarer))
                .reduce(Declaration::orElse);
    }

    private static Stream<Throttled> allOn(AnnotatedElement element, Set<Class<?>> seen) {
        Stream<Throttled> direct = Stream.ofNullable(element.getDeclaredAnnotation(Throttled.class));
        Stream<Throttled> carried = Stream.of(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> !type.getName().startsWith("java.lang.") && seen.add(type))
                .flatMap(type -> allOn(type, seen));
        return Stream.concat(direct, carried);
    }

    private Declaration orElse(Declaration farther) {
        return new Declaration(
                declarer, classes.or(farther::classes), scope.or(farther::scope), cost.or(farther::cost));
    }

    private static Declaration read(Throttled throttled, Class<?> declarer) {
        List<Class<? extends Throttle>> listed = List.of(throttled.classes());
        // The processor refuses a list that names Inherited and more.
        List<Class<? extends Throttle>> classes = listed.stream()
                .filter(type -> type != Throttled.Inherited.class)
                .toList();
        boolean given = listed.isEmpty() || !classes.isEmpty();
        return new Declaration(
                declarer,
                given ? Optional.of(classes) : Optional.empty(),
                Optional.of(throttled.scope()).filter(scope -> !scope.isBlank()),
                Optional.of(throttled.cost()).filter(cost -> cost != 0));
    }
}
