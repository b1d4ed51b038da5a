package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Closed while maintenance is on. Its switches are opted out, or nobody could turn it off again. */
@Path("maintenance")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = MaintenanceThrottle.class)
public class MaintenanceResource {

    /** Answers while maintenance is off. */
    @GET
    public Reply get() {
        return new Reply("Open.");
    }

    /** Turns maintenance on. */
    @PUT
    @Path("on")
    @Throttled(classes = {})
    public Reply on() {
        MaintenanceMode.turn(true);
        return new Reply("Maintenance is on.");
    }

    /** Turns maintenance off. */
    @PUT
    @Path("off")
    @Throttled(classes = {})
    public Reply off() {
        MaintenanceMode.turn(false);
        return new Reply("Maintenance is off.");
    }
}
