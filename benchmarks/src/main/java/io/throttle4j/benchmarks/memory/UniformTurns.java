package io.throttle4j.benchmarks.memory;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.ThreadParams;

/** Each client as often as any other; each thread in an order of its own, the same in each run. */
@State(Scope.Thread)
public class UniformTurns {

    private Turns turns = new Turns(() -> 0);

    /** For JMH. */
    public UniformTurns() {}

    @Setup
    public void setUp(BenchmarkParams benchmark, ThreadParams thread) {
        int clients = Integer.parseInt(benchmark.getParam("clients"));
        SplittableRandom random = new SplittableRandom(thread.getThreadIndex());
        turns = new Turns(() -> random.nextInt(clients));
    }

    int next() {
        return turns.next();
    }
}
