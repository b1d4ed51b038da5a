package io.throttle4j.jaxrs.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The peer of a servlet request. */
final class ServletPeer {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private ServletPeer() {}

    /** Null where no servlet serves; there containers may inject a stand-in that answers with an exception. */
    static @Nullable String address(@Nullable HttpServletRequest servlet) {
        try {
            return servlet == null ? null : servlet.getRemoteAddr();
        } catch (RuntimeException noServlet) {
            LOG.log(Level.DEBUG, "this request is not a servlet's", noServlet);
            return null;
        }
    }
}
