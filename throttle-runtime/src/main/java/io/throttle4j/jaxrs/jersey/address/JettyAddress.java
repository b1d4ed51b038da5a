package io.throttle4j.jaxrs.jersey.address;

import io.throttle4j.jaxrs.peer.PeerSource;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Tells the peers of the requests that Jetty serves without servlets. */
public final class JettyAddress implements PeerSource {

    private final WriterField<Request> kept = WriterField.in(
            "org.glassfish.jersey.jetty.JettyHttpContainer$ResponseWriter", Request.class, Request::getRemoteAddr);

    @Context
    private @Nullable Provider<Request> current;

    /** Not injected yet. */
    public JettyAddress() {}

    @Override
    public @Nullable String peer(ContainerRequestContext request) {
        return kept.peer(request, current);
    }
}
