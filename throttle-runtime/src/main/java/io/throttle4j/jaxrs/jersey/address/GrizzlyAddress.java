package io.throttle4j.jaxrs.jersey.address;

import io.throttle4j.jaxrs.peer.PeerSource;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.glassfish.grizzly.http.server.Response;
import org.jspecify.annotations.Nullable;

/** Tells the peers of the requests that Grizzly serves. */
public final class GrizzlyAddress implements PeerSource {

    private final WriterField<Response> kept = WriterField.in(
            "org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer$ResponseWriter",
            Response.class,
            response -> response.getRequest().getRemoteAddr());

    @Context
    private @Nullable Provider<Response> current;

    /** Not injected yet. */
    public GrizzlyAddress() {}

    @Override
    public @Nullable String peer(ContainerRequestContext request) {
        return kept.peer(request, current);
    }
}
