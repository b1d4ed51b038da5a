package io.throttle4j.benchmarks.memory;

import org.apache.commons.math3.distribution.ZipfDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.ThreadParams;

/** Few clients often and many seldom, as in traffic; each thread in an order of its own, the same in each run. */
@State(Scope.Thread)
public class ZipfTurns {

    private static final double EXPONENT = 1.0;

    /** Odd and large: spreads the ranks over all clients, so that popular ones are no neighbours in memory. */
    private static final long SPREAD = 0x9E3779B1L;

    private Turns turns = new Turns(() -> 0);

    /** For JMH. */
    public ZipfTurns() {}

    @Setup
    public void setUp(BenchmarkParams benchmark, ThreadParams thread) {
        int clients = Integer.parseInt(benchmark.getParam("clients"));
        ZipfDistribution ranks = new ZipfDistribution(new Well19937c(thread.getThreadIndex()), clients, EXPONENT);
        turns = new Turns(() -> (int) (ranks.sample() * SPREAD % clients));
    }

    int next() {
        return turns.next();
    }
}
