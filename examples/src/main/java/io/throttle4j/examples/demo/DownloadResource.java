package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Throttled in a scope of its own. */
@Path("downloads")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = ScopedRateThrottle.class, scope = "downloads")
public class DownloadResource {

    /** Sends something. */
    @GET
    public Reply download() {
        return new Reply("Downloaded.");
    }
}
