package io.throttle4j.jaxrs.servlet;

import io.throttle4j.jaxrs.peer.Peer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The peer of a servlet request. */
final class ServletPeer {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private ServletPeer() {}

    static boolean isKnown(ContainerRequestContext request) {
        return request.getProperty(Peer.PROPERTY) != null;
    }

    /** Containers may inject a stand-in that answers with an exception where no servlet serves. */
    static void remember(ContainerRequestContext request, @Nullable HttpServletRequest servlet) {
        try {
            if (servlet != null) {
                Peer.remember(request, servlet.getRemoteAddr());
            }
        } catch (RuntimeException noServlet) {
            LOG.log(Level.DEBUG, "this request is not a servlet's", noServlet);
        }
    }
}
