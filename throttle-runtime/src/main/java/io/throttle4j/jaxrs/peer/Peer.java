package io.throttle4j.jaxrs.peer;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Who is at the other end of a connection. */
public final class Peer {

    /** The request property with the address, as text. */
    public static final String PROPERTY = "io.throttle4j.remote-address";

    private Peer() {}

    /** Leaves the address of {@code peer} with {@code request}, if it has one. */
    public static void remember(ContainerRequestContext request, @Nullable SocketAddress peer) {
        if (peer instanceof InetSocketAddress socket && socket.getAddress() != null) {
            remember(request, socket.getAddress().getHostAddress());
        }
    }

    /** Leaves {@code address} with {@code request}, if it is known. */
    public static void remember(ContainerRequestContext request, @Nullable String address) {
        if (address != null) {
            request.setProperty(PROPERTY, address);
        }
    }
}
