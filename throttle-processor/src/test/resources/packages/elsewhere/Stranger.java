package packages.elsewhere;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import packages.at.Shy;

/** Uses it. */
@Throttled(classes = Shy.class)
public class Stranger {
    @GET
    public void list() {}
}
