package packages.at;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;

/** Uses it. */
@Throttled(classes = Shy.class)
public class Home {
    @GET
    public void list() {}
}
