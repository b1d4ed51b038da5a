package reports;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("defaults")
@Throttled(scope = "defaults")
public class DefaultsUseScope {
    @GET
    public void list() {}
}
