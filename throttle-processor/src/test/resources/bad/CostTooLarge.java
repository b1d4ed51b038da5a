package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;

@Path("bad")
@Throttled(classes = AnonRateThrottle.class)
public class CostTooLarge {
    @GET
    @Throttled(cost = 6)
    public void list() {}

    @POST
    @Throttled(cost = 5)
    public void create() {}
}
