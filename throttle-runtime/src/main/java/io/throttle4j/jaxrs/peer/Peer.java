package io.throttle4j.jaxrs.peer;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Who is at the other end of a connection. */
public final class Peer {

    private static final String PROPERTY = "io.throttle4j.peer";

    private Peer() {}

    /** The address of {@code peer}, as text; null if it has none. */
    public static @Nullable String address(@Nullable SocketAddress peer) {
        return peer instanceof InetSocketAddress socket && socket.getAddress() != null
                ? socket.getAddress().getHostAddress()
                : null;
    }

    /** Leaves {@code address} with {@code request}, if it is known. */
    public static void remember(ContainerRequestContext request, @Nullable String address) {
        if (address != null) {
            request.setProperty(PROPERTY, address);
        }
    }

    /** What was left with {@code request}; null if nothing was. */
    public static @Nullable String remembered(ContainerRequestContext request) {
        return (String) request.getProperty(PROPERTY);
    }
}
