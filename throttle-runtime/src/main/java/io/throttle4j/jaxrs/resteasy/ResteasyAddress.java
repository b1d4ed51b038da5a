package io.throttle4j.jaxrs.resteasy;

import io.throttle4j.jaxrs.peer.Peer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;

/** Leaves the peer's address with each request that RESTEasy serves. Public for the container only. */
@PreMatching
public final class ResteasyAddress implements ContainerRequestFilter {

    /** For the container. */
    public ResteasyAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request instanceof PreMatchContainerRequestContext resteasy) {
            Peer.remember(request, resteasy.getHttpRequest().getRemoteAddress());
        }
    }
}
