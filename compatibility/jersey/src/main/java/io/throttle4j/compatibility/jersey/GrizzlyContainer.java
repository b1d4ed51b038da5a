package io.throttle4j.compatibility.jersey;

import io.throttle4j.compatibility.run.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in Grizzly. */
final class GrizzlyContainer {

    private GrizzlyContainer() {}

    static Server start(Application application) throws IOException {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application), false);
        server.start();
        return Server.at(server.getListener("grizzly").getPort(), server::shutdownNow);
    }
}
