package io.throttle4j.jaxrs;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** The example of the specification. */
@Path("reports")
@Produces({"application/json", "text/plain"})
@Throttled(classes = ScopedRateThrottle.class, scope = "reports")
public class ReportResource {

    @GET
    public String list() {
        return "list";
    }

    @POST
    @Path("export")
    @Throttled(scope = "exports")
    public String export() {
        return "export";
    }

    @GET
    @Path("{id}")
    @Throttled(classes = {AnonRateThrottle.class, UserRateThrottle.class})
    public String get(@PathParam("id") String id) {
        return id;
    }

    @GET
    @Path("health")
    @Throttled(classes = {})
    public String health() {
        return "up";
    }

    @POST
    @Path("bulk")
    @Throttled(cost = 3)
    public String bulk() {
        return "bulk";
    }
}
