package io.throttle4j.benchmarks.http.server.jersey;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in Grizzly. */
public final class Grizzly {

    private static final int UNLIMITED = -1;

    private Grizzly() {}

    /** Starts it; the port. A connection stays open however many requests it brings. */
    public static int start(Application application, int workers) throws IOException {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application), false);
        NetworkListener listener = server.getListener("grizzly");
        listener.getKeepAlive().setMaxRequestsCount(UNLIMITED);
        listener.getTransport()
                .getWorkerThreadPoolConfig()
                .setCorePoolSize(workers)
                .setMaxPoolSize(workers);
        server.start();
        return listener.getPort();
    }
}
