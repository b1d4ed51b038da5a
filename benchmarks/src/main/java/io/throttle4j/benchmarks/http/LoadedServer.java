package io.throttle4j.benchmarks.http;

import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.figures.Rounds;
import io.throttle4j.benchmarks.http.client.Load;
import io.throttle4j.benchmarks.http.client.Watch;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A server that is idle for a while in each round, and then under load, watched all the time. */
final class LoadedServer {

    private static final int CLIENTS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration IDLE = Duration.ofMillis(700);
    private static final Duration RAMP_UP = Duration.ofMillis(300);
    private static final Duration LOADED = Duration.ofSeconds(2);

    private static final String THROTTLED = "/throttled";
    private static final String UNTHROTTLED = "/plain";

    private final String name;
    private final int port;
    private final Rounds perSecond = new Rounds();
    private final Rounds clientCpu = new Rounds();
    private final Rounds idleMicros = new Rounds();
    private final Rounds loadedMicros = new Rounds();

    LoadedServer(String name, int port) {
        this.name = name;
        this.port = port;
    }

    String name() {
        return name;
    }

    /** Lets the server's code be compiled. */
    void warmUp() {
        try (Load plain = new Load(port, UNTHROTTLED, CLIENTS);
                Load throttled = new Load(port, THROTTLED, CLIENTS)) {
            plain.run(WARM_UP, Duration.ZERO);
            throttled.run(WARM_UP, Duration.ZERO);
        }
    }

    /** One round. */
    void measure() {
        try (Watch watch = new Watch(port, UNTHROTTLED);
                Load load = new Load(port, THROTTLED, CLIENTS)) {
            idleMicros.add(watch.start(IDLE).join());
            CompletableFuture<Double> watched = watch.start(RAMP_UP.plus(LOADED));
            Load.Result result = load.run(RAMP_UP, LOADED);
            perSecond.add(result.perSecond());
            clientCpu.add(result.clientCpu());
            loadedMicros.add(watched.join());
        }
    }

    void print() {
        Figures.cost("http." + name + ".per-second", perSecond.median());
        Figures.cost("http." + name + ".unthrottled-idle-p50.us", idleMicros.median());
        Figures.cost("http." + name + ".unthrottled-p50.us", loadedMicros.median());
        Figures.cost("http." + name + ".unthrottled-p50.idle", loadedMicros.over(idleMicros));
        Figures.cost("http." + name + ".clients-cpu", clientCpu.median());
    }

    Rounds over(LoadedServer other) {
        return perSecond.over(other.perSecond);
    }
}
