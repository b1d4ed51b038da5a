package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.ScopedRateThrottle;
import throttles.UserRateThrottle;

@Path("bad")
@Throttled(classes = {AnonRateThrottle.class, ScopedRateThrottle.class}, scope = "report")
public class RateMissing {
    @GET
    public void list() {}

    @POST
    @Throttled(classes = UserRateThrottle.class)
    public void create() {}
}
