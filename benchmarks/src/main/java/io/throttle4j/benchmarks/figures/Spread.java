package io.throttle4j.benchmarks.figures;

import java.util.Optional;

/**
 * How far the rounds of a figure are apart, as it is printed: {@code SPREAD hot2.bucket4j 4.100 9.800}.
 *
 * @param name the figure
 * @param lower the first quartile of its rounds
 * @param upper the third quartile
 */
public record Spread(String name, double lower, double upper) {

    private static final String WORD = "SPREAD";

    /** The spread that {@code line} prints; empty if it prints something else. */
    public static Optional<Spread> parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 4 || !parts[0].equals(WORD)) {
            return Optional.empty();
        }
        return Optional.of(new Spread(parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
    }

    /** The line that prints it. */
    public String line() {
        return WORD + " " + name + " " + Figure.text(lower) + " " + Figure.text(upper);
    }

    /** Both ends, for a reader. */
    public String text() {
        return Figure.text(lower) + " to " + Figure.text(upper);
    }
}
