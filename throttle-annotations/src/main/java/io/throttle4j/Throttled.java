package io.throttle4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares which throttles an action runs, on a resource method, a resource class or interface, or an annotation.
 *
 * <p>Each of {@link #classes}, {@link #scope} and {@link #cost} is inherited by itself: the nearest declaration that
 * gives it wins, looking first at the method, then at the methods it overrides in superclasses and then in interfaces,
 * then at the class, its superclasses and its interfaces. What a method gives <em>replaces</em> what its class gives.
 *
 * <p>On an annotation ({@code @Throttled(cost = 10) @interface Expensive}) it speaks for every class and method that uses
 * the annotation, and for annotations that are annotated with it in turn. Such an annotation needs
 * {@link RetentionPolicy#RUNTIME}. Where an element has several, each part is taken by itself: from {@code @Throttled} on
 * the element if that gives it, else from the other annotations in the order they are written. It is an error if those
 * give different values of one part.
 *
 * <p>The annotation is read at compile time by Throttle4j's processor. A resource that carries it but was compiled
 * without the processor fails deployment.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Throttled {

    /**
     * The throttles to run, in order.
     *
     * <p>Not given: inherited, else the project-wide defaults. Given empty ({@code classes = {}}): no throttle at all,
     * project-wide defaults included.
     */
    Class<? extends Throttle>[] classes() default Inherited.class;

    /**
     * The name under which throttles whose scope is {@link ThrottleScope#OF_ACTION} look their rate up.
     *
     * <p>Not given: inherited, else the action has no scope.
     */
    String scope() default "";

    /**
     * How many units of a limit one request takes, from 1.
     *
     * <p>Not given (0): inherited, else 1. A cost above a limit can never pass and is an error.
     */
    int cost() default 0;

    /** Stands for "not given" in {@link Throttled#classes}; not to be written by hand, and an error beside other classes. */
    interface Inherited extends Throttle {}
}
