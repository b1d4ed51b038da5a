package io.throttle4j.benchmarks.http;

import io.throttle4j.benchmarks.figures.Figures;
import io.throttle4j.benchmarks.http.server.Container;
import io.throttle4j.benchmarks.http.server.ServerProcess;
import io.throttle4j.benchmarks.http.server.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what servers with few workers get done while their store takes 50 ms to answer, and how long a resource that is
 * not throttled keeps its clients waiting meanwhile.
 */
public final class HttpLoad {

    private static final int VIRTUAL_THREADS_SINCE = 21;
    private static final int ROUNDS = 5;

    private HttpLoad() {}

    public static void main(String[] arguments) throws IOException {
        boolean virtual = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
        try (ServerProcess grizzly = ServerProcess.start(Container.JERSEY_GRIZZLY, onGrizzly(virtual));
                ServerProcess jetty = ServerProcess.start(Container.JERSEY_JETTY, Way.HELD);
                ServerProcess undertow = ServerProcess.start(Container.RESTEASY_UNDERTOW, Way.HELD)) {
            LoadedServer blocking = new LoadedServer("blocking", grizzly.port(Way.BLOCKING));
            List<LoadedServer> rivals = new ArrayList<>();
            rivals.add(new LoadedServer(Container.JERSEY_GRIZZLY.figureName(), grizzly.port(Way.HELD)));
            rivals.add(new LoadedServer(Container.JERSEY_JETTY.figureName(), jetty.port(Way.HELD)));
            rivals.add(new LoadedServer(Container.RESTEASY_UNDERTOW.figureName(), undertow.port(Way.HELD)));
            if (virtual) {
                rivals.add(new LoadedServer("virtual-threads", grizzly.port(Way.VIRTUAL)));
            } else {
                Figures.note("no virtual threads on JDK " + Runtime.version().feature() + "; they come with "
                        + VIRTUAL_THREADS_SINCE);
            }
            measure(blocking, rivals);
        }
    }

    private static Way[] onGrizzly(boolean virtual) {
        return virtual ? new Way[] {Way.BLOCKING, Way.HELD, Way.VIRTUAL} : new Way[] {Way.BLOCKING, Way.HELD};
    }

    private static void measure(LoadedServer blocking, List<LoadedServer> rivals) {
        blocking.warmUp();
        rivals.forEach(LoadedServer::warmUp);
        for (int round = 0; round < ROUNDS; round++) {
            blocking.measure();
            rivals.forEach(LoadedServer::measure);
        }
        blocking.print();
        rivals.forEach(LoadedServer::print);
        rivals.forEach(rival -> Figures.ratio("http." + rival.name() + ".blocking", rival.over(blocking)));
    }
}
