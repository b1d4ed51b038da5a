package io.throttle4j.compatibility.resteasy62;

import io.throttle4j.compatibility.run.Server;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy in Undertow. */
final class UndertowContainer extends UndertowJaxrsServer {

    /** By default an entity of 5 MB costs the connection. */
    private static final long LARGE_ENOUGH = 10L << 20;

    private UndertowContainer() {}

    static Server start(Application application) {
        UndertowContainer undertow = new UndertowContainer();
        undertow.deploy(application, "/");
        undertow.start(Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGE_ENOUGH));
        return Server.at(undertow.port(), undertow::stop);
    }

    private int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }
}
