package io.throttle4j.benchmarks.memory;

import org.openjdk.jmh.infra.Blackhole;

/** One way to limit clients, which are numbered from 0. Safe for use by many threads. */
interface Limiter {

    /** Asks for one unit, and hands whatever comes back to {@code consumed}. */
    void check(int client, Blackhole consumed);

    /** Whether one more unit passes. */
    boolean admits(int client);
}
