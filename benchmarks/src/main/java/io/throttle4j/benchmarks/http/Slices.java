package io.throttle4j.benchmarks.http;

import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.benchmarks.http.client.Load;
import io.throttle4j.benchmarks.http.server.ServerProcess;
import io.throttle4j.benchmarks.http.server.Spent;
import io.throttle4j.benchmarks.http.server.Way;
import java.time.Duration;

/** A resource under as much load as its server can bear, for a short time in each round. */
final class Slices implements AutoCloseable {

    private static final String PATH = "/throttled";
    private static final int CLIENTS = 16;
    private static final Duration SLICE = Duration.ofMillis(150);

    private final ServerProcess server;
    private final Load load;
    private final Rounds perSecond = new Rounds();
    private final Rounds clientCpu = new Rounds();
    private Spent spent = new Spent(0, 0);
    private long requests;

    Slices(ServerProcess server, Way way) {
        this.server = server;
        this.load = new Load(server.port(way), PATH, CLIENTS);
    }

    /** One round that does not count. */
    void warmUp() {
        load.run(SLICE, Duration.ZERO);
    }

    /** One round. */
    void measure() {
        Spent before = server.spent();
        Load.Result result = load.run(Duration.ZERO, SLICE);
        spent = spent.plus(server.spent().since(before));
        requests += result.requests();
        perSecond.add(result.perSecond());
        clientCpu.add(result.clientCpu());
    }

    /** Adds the rounds of the same resource in another process. */
    void addAll(Slices more) {
        perSecond.addAll(more.perSecond);
        clientCpu.addAll(more.clientCpu);
        spent = spent.plus(more.spent);
        requests += more.requests;
    }

    Rounds over(Slices other) {
        return perSecond.over(other.perSecond);
    }

    double perSecond() {
        return perSecond.median();
    }

    double clientCpu() {
        return clientCpu.median();
    }

    /** The processor time that the server spends on one request, on average over all rounds. */
    double cpuMicros() {
        return spent.cpuNanos() / 1e3 / requests;
    }

    /** What the server allocates for one request, on average over all rounds. */
    double bytes() {
        return (double) spent.bytes() / requests;
    }

    @Override
    public void close() {
        load.close();
    }
}
