package io.throttle4j.benchmarks.figures;

import java.util.Locale;
import java.util.Optional;

/**
 * A figure as it is printed: {@code RATIO hot2.bucket4j 4.210}.
 *
 * @param kind a ratio, of which more is better, or a cost, of which less is better
 * @param name what was measured
 * @param value in operations per second divided by such, or in what the name of a cost says
 */
public record Figure(Kind kind, String name, double value) {

    /** What a figure says. */
    public enum Kind {
        /** Ours divided by theirs, in operations per second. */
        RATIO,
        /** Bytes, microseconds or what else the name says. */
        COST
    }

    /** The figure that {@code line} prints; empty if it prints something else. */
    public static Optional<Figure> parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !(parts[0].equals("RATIO") || parts[0].equals("COST"))) {
            return Optional.empty();
        }
        return Optional.of(new Figure(Kind.valueOf(parts[0]), parts[1], Double.parseDouble(parts[2])));
    }

    /** The line that prints it. */
    public String line() {
        return kind + " " + name + " " + text();
    }

    /** The value as it is printed. */
    public String text() {
        return text(value);
    }

    static String text(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
