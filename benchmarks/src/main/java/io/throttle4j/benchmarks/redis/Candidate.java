package io.throttle4j.benchmarks.redis;

import java.util.Arrays;

/** Something that is measured in turns with others. */
final class Candidate {

    private final String name;
    private final Runnable call;
    private final double[] micros;
    private int rounds;

    /** A candidate to be measured in {@code rounds} rounds. */
    Candidate(String name, int rounds, Runnable call) {
        this.name = name;
        this.call = call;
        this.micros = new double[rounds];
    }

    String name() {
        return name;
    }

    /** Calls {@code calls} times; the microseconds that the server spent on each. */
    double measure(Server server, int calls) {
        long before = server.microsInScripts();
        for (int i = 0; i < calls; i++) {
            call.run();
        }
        return (double) (server.microsInScripts() - before) / calls;
    }

    void add(double microsPerCall) {
        micros[rounds++] = microsPerCall;
    }

    /** The median of the rounds. */
    double median() {
        double[] sorted = Arrays.copyOf(micros, rounds);
        Arrays.sort(sorted);
        return sorted[rounds / 2];
    }
}
