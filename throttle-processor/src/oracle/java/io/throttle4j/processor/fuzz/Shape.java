package io.throttle4j.processor.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name and parameters that several types of one hierarchy declare. Overloads are shapes of one name.
 *
 * @param name the method's name
 * @param bound of the method's type variable {@code E}: absent when empty, else {@code E} or {@code E extends Number}
 * @param parameters their types; {@code T} stands for the type variable of generic types or its argument
 * @param covariant whether a method that overrides narrows the result
 */
record Shape(String name, String bound, List<String> parameters, boolean covariant) {

    private static final Pattern TYPE_VARIABLE = Pattern.compile("\\bT\\b");
    private static final Pattern METHOD_VARIABLE = Pattern.compile("\\bE\\b");
    private static final List<String> NAMES = List.of("get", "list", "put");
    private static final List<List<String>> PARAMETERS = List.of(
            List.of(),
            List.of(),
            List.of("String"),
            List.of("int"),
            List.of("String", "int"),
            List.of("long[]"),
            List.of("String..."),
            List.of("java.util.List<String>"),
            List.of("java.util.List<? extends Number>"),
            List.of("java.util.Map.Entry<String, int[][]>"),
            List.of("Object"),
            List.of("T"),
            List.of("T"),
            List.of("T", "T"),
            List.of("T[]"),
            List.of("java.util.List<T>"),
            List.of("java.util.Map<String, ? super T>", "int"),
            List.of("E"),
            List.of("E", "T"),
            List.of("java.util.Set<E>"));
    private static final List<String> BOUNDS = List.of("E", "E extends CharSequence", "E extends Comparable<E>");

    /** From 2 to 4 shapes that may stand in one type. */
    static List<Shape> roll(Dice dice) {
        List<Shape> shapes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int wanted = dice.between(2, 4);
        while (shapes.size() < wanted) {
            List<String> parameters = dice.oneOf(PARAMETERS);
            boolean generic = parameters.stream()
                    .anyMatch(type -> METHOD_VARIABLE.matcher(type).find());
            Shape shape = new Shape(dice.oneOf(NAMES), generic ? dice.oneOf(BOUNDS) : "", parameters, dice.chance(15));
            if (taken.add(shape.name() + raw(parameters))) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    /** Whether a method without type arguments may override one with them. */
    boolean erasable() {
        return parameters.equals(List.of("java.util.List<String>")) || parameters.equals(List.of("java.util.Set<E>"));
    }

    /** The declaration up to the closing parenthesis. */
    String declaration(Writing writing, List<String> parameterAnnotations) {
        String variables = bound.isEmpty() || writing.erased() ? "" : "<" + renamed(bound, writing) + "> ";
        List<String> types = writing.erased() ? raw(parameters) : parameters;
        return variables + writing.result() + " " + name
                + IntStream.range(0, types.size())
                        .mapToObj(i -> parameterAnnotations.get(i) + renamed(types.get(i), writing) + " p" + i)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * How one type writes the shape.
     *
     * @param result the result type
     * @param argument what {@code T} is called there
     * @param variable what {@code E} is called there
     * @param erased whether it leaves type arguments out
     */
    record Writing(String result, String argument, String variable, boolean erased) {}

    private static String renamed(String type, Writing writing) {
        String inMethod = METHOD_VARIABLE.matcher(type).replaceAll(writing.variable());
        return TYPE_VARIABLE.matcher(inMethod).replaceAll(writing.argument());
    }

    private static List<String> raw(List<String> types) {
        return types.stream().map(type -> type.replaceAll("<.*>", "")).toList();
    }
}
