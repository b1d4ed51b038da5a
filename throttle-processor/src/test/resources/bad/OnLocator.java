package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;

@Path("bad")
public class OnLocator {
    @GET
    public void list() {}

    @Path("sub")
    @Throttled(classes = AnonRateThrottle.class)
    public Object sub() {
        return this;
    }
}
