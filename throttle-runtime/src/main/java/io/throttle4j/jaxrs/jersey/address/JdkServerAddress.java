package io.throttle4j.jaxrs.jersey.address;

import com.sun.net.httpserver.HttpExchange;
import io.throttle4j.jaxrs.peer.Peer;
import io.throttle4j.jaxrs.peer.PeerSource;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Tells the peers of the requests that the JDK's own server serves. Jersey tells nobody which exchange a request belongs to, so
 * each is looked at before a filter of the application can hide its writer behind another.
 */
@PreMatching
public final class JdkServerAddress implements ContainerRequestFilter, PeerSource {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final WriterField<HttpExchange> kept = WriterField.in(
            "org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer$ResponseWriter",
            HttpExchange.class,
            exchange -> Peer.address(exchange.getRemoteAddress()));

    /** To be registered as a filter before all others. Warns if it will see nothing. */
    public JdkServerAddress() {
        if (!kept.isReadable()) {
            LOG.log(Level.WARNING, "this Jersey does not let client addresses be read from the JDK's server");
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Peer.remember(request, kept.peer(request, null));
    }

    @Override
    public @Nullable String peer(ContainerRequestContext request) {
        return Peer.remembered(request);
    }
}
