package io.throttle4j.registry;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that Throttle4j's processor wrote.
 *
 * <p>Kept in class files because coverage tools leave out classes that carry an annotation whose name contains
 * {@code Generated}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedRegistry {

    /** The resource whose actions the registry holds; tells processors of a later round what they found. */
    Class<?> value();
}
