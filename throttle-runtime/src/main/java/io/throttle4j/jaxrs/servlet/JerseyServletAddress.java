package io.throttle4j.jaxrs.servlet;

import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the peer's address with each request, where servlet requests are injected only if a servlet container serves:
 * on Jersey. Runs after the filters of all other containers, and does nothing where one of them knew: Jersey takes longer to
 * say that there is no servlet request than all the rest of a check. Public for the container only.
 */
@PreMatching
public final class JerseyServletAddress implements ContainerRequestFilter {

    @Context
    private @Nullable Provider<HttpServletRequest> current;

    /** For the container. */
    public JerseyServletAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (current != null && !ServletPeer.isKnown(request)) {
            ServletPeer.remember(request, current.get());
        }
    }
}
