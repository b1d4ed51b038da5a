package app;

import app.web.GreetingResource;
import io.throttle4j.jaxrs.ThrottleFeature;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Serves until its input ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        ResourceConfig application =
                new ResourceConfig(GreetingResource.class).register(ThrottleFeature.class);
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), application);
        int port = server.getListeners().iterator().next().getPort();
        System.out.println("ready: http://localhost:" + port + "/");
        while (System.in.read() >= 0) {
            // what is typed does not matter
        }
        server.shutdownNow();
    }
}
