package io.throttle4j.benchmarks.memory;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Checks per microsecond, all threads together. Run by {@link InMemory}, which says who, what and with how many threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Checks {

    @Param({})
    private Contender contender = Contender.FLOOR;

    @Param({})
    private Rule rule = Rule.ADMITS;

    @Param({"1"})
    private int clients = 1;

    @Param({"1"})
    private int throttles = 1;

    private Limiter limiter = new Floor();

    /** For JMH. */
    public Checks() {}

    @Setup
    public void setUp() {
        String[] keys = Keys.of(clients);
        limiter = throttles == 1 ? contender.limiter(rule, keys) : new Throttle4jLimiter(rule, throttles, keys);
        for (int client = 0; client < clients; client++) {
            limiter.admits(client);
        }
    }

    /** One client that all threads check. */
    @Benchmark
    public void hot(Turn turn, Blackhole consumed) {
        limiter.check(0, consumed);
    }

    /** Clients in no order, each as often as the others. */
    @Benchmark
    public void uniform(Turn turn, UniformTurns turns, Blackhole consumed) {
        limiter.check(turns.next(), consumed);
    }

    /** Few clients often, many seldom. */
    @Benchmark
    public void zipf(Turn turn, ZipfTurns turns, Blackhole consumed) {
        limiter.check(turns.next(), consumed);
    }
}
