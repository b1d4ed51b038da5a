package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Declaration;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What an annotation that is annotated with {@code @Throttled} gives to those who use it.
 *
 * @param annotation the name of the annotation, {@code @Expensive} for instance
 * @param declaration what it gives; empty where annotations carry each other in a circle
 */
record Carried(String annotation, Optional<Declaration> declaration) {

    private static final String RETENTION = Retention.class.getCanonicalName();

    /** Notes an annotation that the runtime, which reads class files, would not see. */
    static Carried by(TypeElement annotation, Optional<Declaration> declaration) {
        String name = "@" + annotation.getSimpleName();
        boolean isKept = Mirrors.find(annotation, RETENTION)
                .flatMap(retention -> Mirrors.value(retention, "value"))
                .filter(value -> value.getValue() instanceof VariableElement policy
                        && policy.getSimpleName().contentEquals(RetentionPolicy.RUNTIME.name()))
                .isPresent();
        return new Carried(name, isKept ? declaration : declaration.map(given -> given.andNotKept(name)));
    }
}
