package user;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Exported from a module that does not pass Throttle4j's on. */
@Path("pages")
@SuppressWarnings("exports")
public class Pages {
    /** For the container. */
    public Pages() {}

    /** Lists. */
    @GET
    @Throttled(cost = 2)
    public void list() {}
}
