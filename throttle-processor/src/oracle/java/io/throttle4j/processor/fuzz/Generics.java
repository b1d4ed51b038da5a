package io.throttle4j.processor.fuzz;

import java.util.List;

/**
 * The type variable that generic types of a hierarchy have, and what it stands for in the others.
 *
 * @param used whether any type is generic
 * @param parameters {@code <T extends Number>} for instance
 * @param argument what fits
 */
record Generics(boolean used, String parameters, String argument) {

    private static final List<Generics> CHOICES = List.of(
            new Generics(false, "", "Integer"),
            new Generics(true, "<T>", "String"),
            new Generics(true, "<T>", "java.util.List<String>"),
            new Generics(true, "<T>", "long[]"),
            new Generics(true, "<T extends Number>", "Integer"),
            new Generics(true, "<T extends CharSequence & Comparable<T>>", "String"),
            new Generics(true, "<T extends Comparable<T>>", "java.time.DayOfWeek"));

    static Generics roll(Dice dice) {
        return dice.oneOf(CHOICES);
    }

    /** What {@code T} is called in a type. */
    String argument(boolean inGenericType) {
        return inGenericType ? "T" : argument;
    }
}
