package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;

@Path("bad")
@Throttled(classes = {AnonRateThrottle.class, MaintenanceThrottle.class, AnonRateThrottle.class})
public class DuplicateClass {
    @GET
    public void list() {}
}
