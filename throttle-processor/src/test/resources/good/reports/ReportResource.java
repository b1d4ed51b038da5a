package reports;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import throttles.AnonRateThrottle;
import throttles.ScopedRateThrottle;
import throttles.UserRateThrottle;

@Path("/reports")
@Throttled(classes = ScopedRateThrottle.class, scope = "reports")
public class ReportResource {
    @GET
    public List<String> list() {
        return List.of();
    }

    @POST
    @Path("export")
    @Throttled(scope = "exports")
    public String export() {
        return "";
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
}
