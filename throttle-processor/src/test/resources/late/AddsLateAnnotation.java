package late;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("late")
@Throttled(scope = "late")
public class AddsLateAnnotation {
    @GET
    @Expensive
    public void list() {}
}
