package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Knows whether the application serves: what is found wrong from then on can no longer fail the deployment. Where the
 * container does not tell, it is a filter and sees the first request.
 */
@PreMatching
final class ServingFlag implements ContainerRequestFilter {

    private volatile boolean serving;

    boolean isServing() {
        return serving;
    }

    void set() {
        if (!serving) {
            serving = true;
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        set();
    }
}
