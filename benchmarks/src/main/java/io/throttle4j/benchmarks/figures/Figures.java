package io.throttle4j.benchmarks.figures;

/** Prints figures, each on a line of its own that programs can read. */
public final class Figures {

    private Figures() {}

    /** Ours divided by theirs, in operations per second: bigger is better. */
    public static void ratio(String name, double value) {
        System.out.println(new Figure(Figure.Kind.RATIO, name, value).line());
    }

    /** Ours divided by theirs, in each round: the median, and how far the rounds are apart. */
    public static void ratio(String name, Rounds rounds) {
        ratio(name, rounds.median());
        spread(name, rounds);
    }

    /** Bytes, microseconds or what else the name says. */
    public static void cost(String name, double value) {
        System.out.println(new Figure(Figure.Kind.COST, name, value).line());
    }

    /** One cost divided by another, in each round: the median, and how far the rounds are apart. */
    public static void cost(String name, Rounds rounds) {
        cost(name, rounds.median());
        spread(name, rounds);
    }

    private static void spread(String name, Rounds rounds) {
        System.out.println(new Spread(name, rounds.quantile(0.25), rounds.quantile(0.75)).line());
    }

    /** Something to know about the figures. */
    public static void note(String text) {
        System.out.println("# " + text);
    }
}
