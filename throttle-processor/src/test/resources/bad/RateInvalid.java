package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import throttles.ScopedRateThrottle;

@Path("bad")
public class RateInvalid {
    @GET
    @Throttled(classes = ScopedRateThrottle.class, scope = "broken")
    public void list() {}

    @POST
    @Throttled(classes = ScopedRateThrottle.class, scope = "broken")
    public void create() {}
}
