package io.throttle4j.jaxrs.jersey.address;

import com.sun.net.httpserver.HttpExchange;
import io.throttle4j.jaxrs.peer.Peer;
import io.throttle4j.jaxrs.peer.PeerSource;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Tells the peers of the requests that the JDK's own server serves. Jersey tells nobody which exchange a request
 * belongs to.
 */
public final class JdkServerAddress implements PeerSource {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final WriterField<HttpExchange> kept =
            WriterField.in("org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer$ResponseWriter", HttpExchange.class);

    /** Warns if it cannot tell anything. */
    public JdkServerAddress() {
        if (!kept.isReadable()) {
            LOG.log(Level.WARNING, "this Jersey does not let client addresses be read from the JDK's server");
        }
    }

    @Override
    public @Nullable String peer(ContainerRequestContext request) {
        HttpExchange exchange = kept.of(request, null);
        return exchange == null ? null : Peer.address(exchange.getRemoteAddress());
    }
}
