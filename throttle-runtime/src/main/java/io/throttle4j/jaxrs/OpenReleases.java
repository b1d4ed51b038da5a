package io.throttle4j.jaxrs;

import io.throttle4j.decide.Releases;
import jakarta.ws.rs.container.ContainerRequestContext;

/** What the throttles of a request hold until its response is done, kept in a property of the request. */
final class OpenReleases {

    private static final String PROPERTY = "io.throttle4j.releases";

    private OpenReleases() {}

    static void remember(ContainerRequestContext request, Releases releases) {
        if (!releases.isEmpty()) {
            request.setProperty(PROPERTY, releases);
        }
    }

    static void run(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof Releases releases) {
            releases.run();
        }
    }
}
