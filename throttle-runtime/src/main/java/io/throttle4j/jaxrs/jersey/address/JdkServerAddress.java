package io.throttle4j.jaxrs.jersey.address;

import com.sun.net.httpserver.HttpExchange;
import io.throttle4j.jaxrs.peer.Peer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Leaves the peer's address with each request that the JDK's own server serves. Jersey tells nobody which exchange a request
 * belongs to. Public for the container only.
 */
@PreMatching
public final class JdkServerAddress implements ContainerRequestFilter {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final WriterField<HttpExchange> kept =
            WriterField.in("org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer$ResponseWriter", HttpExchange.class);

    /** For the container. */
    public JdkServerAddress() {
        if (!kept.isReadable()) {
            LOG.log(Level.WARNING, "this Jersey does not let client addresses be read from the JDK's server");
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        HttpExchange exchange = kept.of(request, null);
        if (exchange != null) {
            Peer.remember(request, exchange.getRemoteAddress());
        }
    }
}
