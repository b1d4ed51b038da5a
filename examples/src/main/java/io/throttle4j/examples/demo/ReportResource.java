package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The class says how its actions are throttled, and one method says in which scope. */
@Path("reports")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = ScopedRateThrottle.class, scope = "reports")
public class ReportResource {

    /** Lists the reports. */
    @GET
    public Reply list() {
        return new Reply("Here are the reports.");
    }

    /** Exports the reports, which is more work and has a scope of its own. */
    @POST
    @Path("export")
    @Throttled(scope = "exports")
    public Reply export() {
        return new Reply("Exported.");
    }
}
