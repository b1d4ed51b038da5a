package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;
import throttles.ScopedRateThrottle;

@Path("bad")
@Throttled(classes = AnonRateThrottle.class, scope = "lost")
public class ScopeUnused {
    @GET
    public void list() {}

    @POST
    @Throttled(scope = "  ")
    public void blank() {}

    @GET
    @Path("optout")
    @Throttled(classes = {}, scope = "gone")
    public void optedOut() {}

    @GET
    @Path("scoped")
    @Throttled(classes = ScopedRateThrottle.class, scope = "used")
    public void scoped() {}

    @GET
    @Path("custom")
    @Throttled(classes = MaintenanceThrottle.class, scope = "perhaps")
    public void custom() {}
}
