package reports;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import throttles.ScopedRateThrottle;

@Path("/reports")
@Throttled(classes = ScopedRateThrottle.class, scope = "reports")
public class ReportResource {
    @GET
    public void list() {}

    @POST
    @Throttled(scope = "exports")
    public void export() {}
}
