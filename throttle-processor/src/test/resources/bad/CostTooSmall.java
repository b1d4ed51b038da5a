package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;

@Path("bad")
@Throttled(classes = AnonRateThrottle.class, cost = 0)
public class CostTooSmall {
    @GET
    @Throttled(cost = -1)
    public void list() {}

    @GET
    @Path("one")
    @Throttled(cost = 1)
    public void one() {}

    @Throttled(cost = 0)
    public abstract static class NobodyYet {}
}
