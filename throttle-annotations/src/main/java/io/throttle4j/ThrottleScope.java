package io.throttle4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the scope of a rate throttle where the compiler can see it.
 *
 * <p>A scope is the name a rate is configured under: {@code @ThrottleScope("burst")} reads {@code throttle.rates.burst}.
 * Subclasses inherit the scope of their superclass unless they name their own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ThrottleScope {

    /** The value that means "the scope of the action", the one given with {@link Throttled#scope}. */
    String OF_ACTION = "";

    /** The scope's name, or {@link #OF_ACTION}. */
    String value();
}
