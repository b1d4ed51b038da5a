package io.throttle4j.compatibility.jersey;

import io.throttle4j.compatibility.run.Server;
import io.throttle4j.compatibility.servlet.ServletServer;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet. */
final class ServletContainers {

    private ServletContainers() {}

    static Server startAsync(Application application) throws Exception {
        return ServletServer.start(servlet(application), true, Map.of(), Map.of());
    }

    static Server startSync(Application application) throws Exception {
        return ServletServer.start(servlet(application), false, Map.of(), Map.of());
    }

    private static ServletContainer servlet(Application application) {
        return new ServletContainer(ResourceConfig.forApplication(application));
    }
}
