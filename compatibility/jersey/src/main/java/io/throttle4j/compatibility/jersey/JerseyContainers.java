package io.throttle4j.compatibility.jersey;

import io.throttle4j.compatibility.cases.CaseNames;
import io.throttle4j.compatibility.run.Column;
import io.throttle4j.compatibility.run.Container;
import java.util.List;

/** Every container of Jersey's that the suite runs on. */
public final class JerseyContainers {

    private JerseyContainers() {}

    /** The containers, and what is expected of each. */
    public static List<Column> all() {
        return List.of(
                column("Grizzly", GrizzlyContainer::start).nonBlocking(),
                column("JDK HTTP", JdkContainer::start)
                        .lacks("the container cannot suspend a request", CaseNames.SUSPENDING)
                        .lacks("the container cannot suspend a request", CaseNames.EVENTS)
                        .lacks("the container ends the response when the method returns", CaseNames.CHUNKED),
                column("Jetty", JettyContainer::start).nonBlocking(),
                column("Netty", NettyContainer::start).nonBlocking(),
                column("servlet", ServletContainers::startAsync).nonBlocking(),
                column("servlet, no async", ServletContainers::startSync)
                        .lacks("the servlet may not suspend a request", CaseNames.SUSPENDING)
                        .lacks("the servlet may not suspend a request", CaseNames.EVENTS)
                        .lacks("the servlet ends the response when the method returns", CaseNames.CHUNKED));
    }

    /** The container that the matrix calls {@code name}. */
    public static Container named(String name) {
        return all().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .container();
    }

    private static Column column(String name, Container container) {
        return Column.of(name, container).tellsAddress().with(JerseyAdditions::telling);
    }
}
