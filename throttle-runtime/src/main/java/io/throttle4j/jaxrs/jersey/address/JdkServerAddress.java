package io.throttle4j.jaxrs.jersey.address;

import com.sun.net.httpserver.HttpExchange;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/**
 * Leaves the peer's address with each request that the JDK's own server serves. Jersey tells nobody which exchange a request
 * belongs to, so that it is read where Jersey keeps it. Public for the container only.
 */
@PreMatching
public final class JdkServerAddress implements ContainerRequestFilter {

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final String WRITER = "org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer$ResponseWriter";

    private final Optional<Field> exchange = exchangeOfWriter();

    /** For the container. */
    public JdkServerAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        exchange.ifPresent(field -> remember(request, ((ContainerRequest) request).getResponseWriter(), field));
    }

    private static void remember(ContainerRequestContext request, ContainerResponseWriter writer, Field exchange) {
        try {
            if (exchange.getDeclaringClass().isInstance(writer)) {
                Peer.remember(request, ((HttpExchange) exchange.get(writer)).getRemoteAddress());
            }
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("a field that was opened is closed", closed);
        }
    }

    private static Optional<Field> exchangeOfWriter() {
        try {
            Field exchange = Class.forName(WRITER, false, JdkServerAddress.class.getClassLoader())
                    .getDeclaredField("exchange");
            exchange.setAccessible(true);
            return Optional.of(exchange);
        } catch (ReflectiveOperationException | RuntimeException other) {
            LOG.log(Level.WARNING, "this Jersey does not let client addresses be read from the JDK's server", other);
            return Optional.empty();
        }
    }
}
