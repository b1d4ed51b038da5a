package io.throttle4j.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/**
 * Tells the address of the peer that sent a request, before any forwarding header is looked at. Needed only on containers
 * that Throttle4j does not know. Safe for use by many threads.
 */
@FunctionalInterface
public interface RemoteAddressSource {

    /** The address literal of the peer of {@code request}; empty if it is not known. */
    Optional<String> remoteAddress(ContainerRequestContext request);
}
