package io.throttle4j.jaxrs.jersey.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Who is at the other end of a connection. */
final class Peer {

    /** What {@code RemoteAddressSource.PROPERTY} says; a room does not look up to the top. */
    private static final String PROPERTY = "io.throttle4j.remote-address";

    private Peer() {}

    static void remember(ContainerRequestContext request, @Nullable SocketAddress peer) {
        if (peer instanceof InetSocketAddress address && address.getAddress() != null) {
            remember(request, address.getAddress().getHostAddress());
        }
    }

    static void remember(ContainerRequestContext request, @Nullable String address) {
        if (address != null) {
            request.setProperty(PROPERTY, address);
        }
    }
}
