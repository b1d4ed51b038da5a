package io.throttle4j.jaxrs.grizzly;

import io.throttle4j.jaxrs.peer.Peer;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/** Leaves the peer's address with each request that Grizzly serves. Public for the container only. */
@PreMatching
public final class GrizzlyRemoteAddress implements ContainerRequestFilter {

    @Context
    private @Nullable Provider<Request> current;

    /** For the container. */
    public GrizzlyRemoteAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Request grizzly = current == null ? null : current.get();
        if (grizzly != null) {
            Peer.remember(request, grizzly.getRemoteAddr());
        }
    }
}
