package io.throttle4j.benchmarks.http.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Never throttled. */
@Path("plain")
public class PlainResource {

    /** The same as the throttled one. */
    @GET
    public String get() {
        return "ok";
    }
}
