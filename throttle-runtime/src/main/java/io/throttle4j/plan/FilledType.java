package io.throttle4j.plan;

import java.util.List;

/** A type with type arguments filled in; equal where the compiler takes two types for one. */
sealed interface FilledType {

    /** What is left of the type at run time. */
    Class<?> erased();

    /** A type without arguments that is no array: arrays are {@link ArrayOf}, however they were written. */
    record Plain(Class<?> erased) implements FilledType {}

    /** A generic type with its arguments. */
    record Generic(Class<?> erased, List<FilledType> arguments) implements FilledType {}

    /** An array. */
    record ArrayOf(FilledType component) implements FilledType {
        @Override
        public Class<?> erased() {
            return component.erased().arrayType();
        }
    }

    /** {@code ? extends A} or {@code ? super B}. */
    record Wildcard(List<FilledType> upper, List<FilledType> lower) implements FilledType {
        @Override
        public Class<?> erased() {
            return upper.get(0).erased();
        }
    }

    /**
     * A type variable that nothing is known about.
     *
     * @param identity a method's variable: its position, since each method names its own; else the variable
     */
    record Open(Object identity, Class<?> erased) implements FilledType {}

    /** {@code erased}, which may be an array. */
    static FilledType of(Class<?> erased) {
        return erased.isArray() ? new ArrayOf(of(erased.getComponentType())) : new Plain(erased);
    }
}
