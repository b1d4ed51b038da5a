package io.throttle4j.compatibility.cxf4;

import io.throttle4j.compatibility.run.Server;
import io.throttle4j.compatibility.servlet.ServletServer;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;

/** CXF as a servlet of Jetty. */
final class CxfContainer {

    private CxfContainer() {}

    static Server start(Application application, boolean async, Map<String, String> parameters) throws Exception {
        return ServletServer.start(new CXFNonSpringJaxrsServlet(application), async, Map.of(), parameters);
    }
}
