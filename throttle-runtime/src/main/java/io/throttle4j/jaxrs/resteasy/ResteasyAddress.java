package io.throttle4j.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;

/** Leaves the peer's address with each request that RESTEasy serves. Public for the container only. */
@PreMatching
public final class ResteasyAddress implements ContainerRequestFilter {

    /** What {@code RemoteAddressSource.PROPERTY} says; a room does not look up to the top. */
    private static final String PROPERTY = "io.throttle4j.remote-address";

    /** For the container. */
    public ResteasyAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request instanceof PreMatchContainerRequestContext resteasy) {
            String address = resteasy.getHttpRequest().getRemoteAddress();
            if (address != null) {
                request.setProperty(PROPERTY, address);
            }
        }
    }
}
