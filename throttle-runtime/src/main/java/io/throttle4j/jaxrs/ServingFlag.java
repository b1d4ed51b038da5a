package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Knows whether the first request has come: what is found wrong from then on can no longer fail the deployment. */
@PreMatching
final class ServingFlag implements ContainerRequestFilter {

    private volatile boolean serving;

    boolean isServing() {
        return serving;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!serving) {
            serving = true;
        }
    }
}
