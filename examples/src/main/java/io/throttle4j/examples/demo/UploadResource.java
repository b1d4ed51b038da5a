package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Throttled in a scope of its own; the check comes before the entity is read. */
@Path("uploads")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = ScopedRateThrottle.class, scope = "uploads")
public class UploadResource {

    /** Takes an entity of any type, or none. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Reply upload() {
        return new Reply("Uploaded.");
    }
}
