package io.throttle4j.jaxrs.servlet;

import io.throttle4j.jaxrs.peer.PeerSource;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tells the peers of servlet requests where these are injected only if a servlet container serves: on Jersey. To be asked when
 * nothing else knew: Jersey takes longer to say that there is no servlet request than all the rest of a check.
 */
public final class JerseyServletAddress implements PeerSource {

    @Context
    private @Nullable Provider<HttpServletRequest> current;

    /** Not injected yet. */
    public JerseyServletAddress() {}

    @Override
    public @Nullable String peer(ContainerRequestContext request) {
        return current == null ? null : ServletPeer.address(current.get());
    }
}
