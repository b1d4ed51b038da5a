package late;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("late")
public class UsesLateAnnotation {
    @GET
    @Expensive
    public void list() {}
}
