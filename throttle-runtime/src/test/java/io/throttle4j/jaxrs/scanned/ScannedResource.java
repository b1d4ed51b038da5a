package io.throttle4j.jaxrs.scanned;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Found by nothing but a scan of its package. */
@Path("scanned")
@Throttled(classes = AnonRateThrottle.class)
public class ScannedResource {

    @GET
    public String get() {
        return "scanned";
    }
}
