package io.throttle4j.compatibility.jersey;

import io.throttle4j.compatibility.run.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in Jetty, without servlets. */
final class JettyContainer {

    private JettyContainer() {}

    static Server start(Application application) {
        org.eclipse.jetty.server.Server server = JettyHttpContainerFactory.createServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application));
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return Server.at(port, server::stop);
    }
}
