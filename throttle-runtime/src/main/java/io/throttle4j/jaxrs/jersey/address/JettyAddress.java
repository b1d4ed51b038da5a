package io.throttle4j.jaxrs.jersey.address;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Leaves the peer's address with each request that Jetty serves without servlets. Public for the container only. */
@PreMatching
public final class JettyAddress implements ContainerRequestFilter {

    @Context
    private @Nullable Provider<Request> current;

    /** For the container. */
    public JettyAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Request jetty = current == null ? null : current.get();
        if (jetty != null) {
            Peer.remember(request, Request.getRemoteAddr(jetty));
        }
    }
}
