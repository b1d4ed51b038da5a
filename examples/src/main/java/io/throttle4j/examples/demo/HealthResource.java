package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Opted out of every throttle, the project-wide defaults included. */
@Path("health")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = {})
public class HealthResource {

    /** Says that the server is alive. */
    @GET
    public Reply get() {
        return new Reply("Alive.");
    }
}
