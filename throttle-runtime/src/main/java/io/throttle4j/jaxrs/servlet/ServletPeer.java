package io.throttle4j.jaxrs.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The peer of a servlet request. */
final class ServletPeer {

    /** What {@code RemoteAddressSource.PROPERTY} says; a room does not look up to the top. */
    private static final String PROPERTY = "io.throttle4j.remote-address";

    private ServletPeer() {}

    static boolean isKnown(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) != null;
    }

    static void remember(ContainerRequestContext request, @Nullable HttpServletRequest servlet) {
        if (servlet != null) {
            request.setProperty(PROPERTY, servlet.getRemoteAddr());
        }
    }
}
