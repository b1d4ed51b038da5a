package io.throttle4j.benchmarks.process;

/** How much of a benchmark is run. */
public enum Depth {
    /** What the quick run prints. */
    QUICK,
    /** Everything. */
    FULL;

    /** What a program was told: the only argument, everything if there is none. */
    public static Depth of(String... arguments) {
        return arguments.length == 0 ? FULL : valueOf(arguments[0]);
    }
}
