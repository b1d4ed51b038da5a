package io.throttle4j.benchmarks.memory;

import io.throttle4j.benchmarks.figures.Rounds;

/**
 * What was measured of a contender.
 *
 * @param perMicrosecond checks per microsecond, in each round
 * @param bytes what a check allocates, by JMH's {@code gc} profiler
 */
record Measured(Rounds perMicrosecond, double bytes) {

    /** With the rounds of another process after these; what a check allocates is what it did in the first. */
    Measured and(Measured more) {
        Rounds all = new Rounds();
        all.addAll(perMicrosecond);
        all.addAll(more.perMicrosecond);
        return new Measured(all, bytes);
    }
}
