package late;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("settled")
public class Settled {
    @GET
    @Throttled(scope = "settled", cost = 2)
    public void list() {}
}
