package io.throttle4j.compatibility.resteasy;

import io.throttle4j.compatibility.cases.CaseNames;
import io.throttle4j.compatibility.run.Column;
import io.throttle4j.compatibility.run.Container;
import io.throttle4j.compatibility.run.Server;
import io.throttle4j.compatibility.servlet.ServletServer;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy as a servlet of Jetty. */
public final class ServletContainers {

    private ServletContainers() {}

    /** The containers, and what is expected of each. */
    public static List<Column> all() {
        return List.of(
                column("servlet", application -> start(application, true)).nonBlocking(),
                column("servlet, no async", application -> start(application, false))
                        .lacks("the servlet may not suspend a request", CaseNames.SUSPENDING)
                        .lacks("the servlet ends the response when the method returns", CaseNames.EVENTS)
                        .lacks("RESTEasy suspends for a complete stage as well", CaseNames.COMPLETED_STAGES));
    }

    /** RESTEasy in {@code container}, where whatever takes Jersey is lacking. */
    public static Column column(String name, Container container) {
        return Column.of(name, container)
                .tellsAddress()
                .lacks("Jersey's own", CaseNames.JERSEY)
                .lacks("without CDI, RESTEasy injects no beans", CaseNames.BEANS);
    }

    private static Server start(Application application, boolean async) throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        return ServletServer.start(
                new HttpServlet30Dispatcher(), async, Map.of(ResteasyDeployment.class.getName(), deployment), Map.of());
    }
}
