package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.peer.Peer;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/**
 * Tells the address of the peer that sent a request, before any forwarding header is looked at. Needed only on containers
 * that Throttle4j does not know. Safe for use by many threads.
 */
@FunctionalInterface
public interface RemoteAddressSource {

    /** The request property under which the containers' own sources leave the address, as text. */
    String PROPERTY = Peer.PROPERTY;

    /** The address literal of the peer of {@code request}; empty if it is not known. */
    Optional<String> remoteAddress(ContainerRequestContext request);

    /** What a source for the container in use has left under {@link #PROPERTY}. */
    static RemoteAddressSource ofContainer() {
        return request -> Optional.ofNullable(request.getProperty(PROPERTY)).map(Object::toString);
    }
}
