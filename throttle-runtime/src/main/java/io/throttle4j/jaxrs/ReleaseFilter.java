package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ContainerResponseContext;

/** Lets go of what throttles hold when a response is about to be written. For containers that tell no later moment. */
final class ReleaseFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        OpenReleases.run(request);
    }
}
