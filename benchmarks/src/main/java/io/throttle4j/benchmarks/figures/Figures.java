package io.throttle4j.benchmarks.figures;

/** Prints figures, each on a line of its own that programs can read. */
public final class Figures {

    private Figures() {}

    /** Ours divided by theirs, in operations per second: bigger is better. */
    public static void ratio(String name, double value) {
        System.out.println(new Figure(Figure.Kind.RATIO, name, value).line());
    }

    /** Bytes, microseconds or what else the name says. */
    public static void cost(String name, double value) {
        System.out.println(new Figure(Figure.Kind.COST, name, value).line());
    }

    /** Something to know about the figures. */
    public static void note(String text) {
        System.out.println("# " + text);
    }
}
