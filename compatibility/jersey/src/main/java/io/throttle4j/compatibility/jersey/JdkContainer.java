package io.throttle4j.compatibility.jersey;

import com.sun.net.httpserver.HttpServer;
import io.throttle4j.compatibility.run.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in the server of the JDK. */
final class JdkContainer {

    private JdkContainer() {}

    static Server start(Application application) {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application));
        return Server.at(server.getAddress().getPort(), () -> server.stop(0));
    }
}
