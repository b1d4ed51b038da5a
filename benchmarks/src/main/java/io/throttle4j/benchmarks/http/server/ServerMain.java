package io.throttle4j.benchmarks.http.server;

import io.throttle4j.benchmarks.http.server.jersey.Grizzly;
import io.throttle4j.benchmarks.http.server.jersey.Jetty;
import io.throttle4j.benchmarks.http.server.resteasy.Undertow;
import jakarta.ws.rs.core.Application;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Starts one container for each way, says at which ports, and serves until nobody listens any more. */
final class ServerMain {

    private ServerMain() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        StringBuilder ports = new StringBuilder(ServerProcess.READY);
        for (Way way : Arrays.stream(arguments).skip(1).map(Way::valueOf).collect(Collectors.toList())) {
            ports.append(' ')
                    .append(way)
                    .append('=')
                    .append(start(Container.valueOf(arguments[0]), new ThrottledApplication(way)));
        }
        System.out.println(ports);
        tellOnRequest();
    }

    /** Says what was spent so far whenever a line comes, and ends when whoever started this has ended. */
    private static void tellOnRequest() throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (questions.readLine() != null) {
            System.out.println(Spent.here());
        }
        System.exit(0);
    }

    private static int start(Container container, Application application) throws Exception {
        return switch (container) {
            case JERSEY_GRIZZLY -> Grizzly.start(application, ServerProcess.WORKERS);
            case JERSEY_JETTY -> Jetty.start(application, ServerProcess.WORKERS);
            case RESTEASY_UNDERTOW -> Undertow.start(application, ServerProcess.WORKERS);
        };
    }
}
