package io.throttle4j.jaxrs.jersey.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.glassfish.jersey.netty.httpserver.NettySecurityContext;

/**
 * Leaves the peer's address with each request that Netty serves, before a filter that authenticates puts a security context
 * of its own in place of the one that knows. Public for the container only.
 */
@PreMatching
public final class NettyAddress implements ContainerRequestFilter {

    /** For the container. */
    public NettyAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext() instanceof NettySecurityContext netty) {
            Peer.remember(request, netty.getNettyContext().channel().remoteAddress());
        }
    }
}
