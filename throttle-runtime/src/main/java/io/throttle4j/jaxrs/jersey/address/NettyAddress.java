package io.throttle4j.jaxrs.jersey.address;

import io.throttle4j.jaxrs.peer.Peer;
import io.throttle4j.jaxrs.peer.PeerSource;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.glassfish.jersey.netty.httpserver.NettySecurityContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells the peers of the requests that Netty serves. Looks at each before a filter that authenticates puts a security context
 * of its own in place of the one that knows.
 */
@PreMatching
public final class NettyAddress implements ContainerRequestFilter, PeerSource {

    /** To be registered as a filter before those that authenticate. */
    public NettyAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext() instanceof NettySecurityContext netty) {
            Peer.remember(
                    request, Peer.address(netty.getNettyContext().channel().remoteAddress()));
        }
    }

    @Override
    public @Nullable String peer(ContainerRequestContext request) {
        return Peer.remembered(request);
    }
}
