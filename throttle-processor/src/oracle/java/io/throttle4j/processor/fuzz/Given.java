package io.throttle4j.processor.fuzz;

import io.throttle4j.Throttle;
import io.throttle4j.Throttled;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one {@code @Throttled} gives, told apart from what it leaves out. */
record Given(Optional<List<Class<? extends Throttle>>> classes, Optional<String> scope, Optional<Integer> cost) {

    private static Given by(Throttled throttled) {
        List<Class<? extends Throttle>> classes = List.of(throttled.classes());
        boolean inherited = classes.equals(List.of(Throttled.Inherited.class));
        return new Given(
                inherited ? Optional.empty() : Optional.of(classes),
                Optional.of(throttled.scope()).filter(scope -> !scope.isEmpty()),
                Optional.of(throttled.cost()).filter(cost -> cost != 0));
    }

    /**
     * The declarations on {@code element} itself, nearest first.
     *
     * <p>A choice, since the rule does not say: {@code @Throttled} is nearer than an annotation that is annotated with it.
     */
    static List<Given> on(AnnotatedElement element) {
        List<Given> given = new ArrayList<>();
        Throttled own = element.getDeclaredAnnotation(Throttled.class);
        if (own != null) {
            given.add(by(own));
        }
        Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getDeclaredAnnotation(Throttled.class))
                .filter(meta -> meta != null)
                .map(Given::by)
                .forEach(given::add);
        return given;
    }
}
