package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Answers 503 for an action whose declaration turned out wrong when it could no longer fail the deployment. */
final class RefusingFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.abortWith(Unavailable.misconfigured());
    }
}
