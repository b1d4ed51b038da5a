package io.throttle4j.jaxrs.jersey.address;

import io.throttle4j.jaxrs.peer.Peer;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.glassfish.grizzly.http.server.Response;
import org.jspecify.annotations.Nullable;

/** Leaves the peer's address with each request that Grizzly serves. Public for the container only. */
@PreMatching
public final class GrizzlyAddress implements ContainerRequestFilter {

    private final WriterField<Response> kept = WriterField.in(
            "org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer$ResponseWriter", Response.class);

    @Context
    private @Nullable Provider<Response> current;

    /** For the container. */
    public GrizzlyAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Response grizzly = kept.of(request, current);
        if (grizzly != null) {
            Peer.remember(request, grizzly.getRequest().getRemoteAddr());
        }
    }
}
