package rounds;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("rounds")
public class UsesGenerated {
    @GET
    @Throttled(classes = WrittenLater.class)
    public void list() {}
}
