package io.throttle4j.jaxrs.servlet;

import io.throttle4j.jaxrs.peer.Peer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/** Leaves the peer's address with each request, where servlet requests come as {@code @Context}. Public for the container. */
@PreMatching
public final class ContextServletAddress implements ContainerRequestFilter {

    @Context
    private @Nullable HttpServletRequest current;

    /** For the container. */
    public ContextServletAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Peer.remember(request, ServletPeer.address(current));
    }
}
