package io.throttle4j.benchmarks.http.server;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Throttled if something in the application does it. */
@Path("throttled")
public class ThrottledResource {

    /** A body as short as can be. */
    @GET
    @Checked
    @Throttled(classes = AnonRateThrottle.class)
    public String get() {
        return "ok";
    }
}
