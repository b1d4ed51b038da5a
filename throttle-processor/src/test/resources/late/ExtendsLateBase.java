package late;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("late")
public class ExtendsLateBase extends Base {
    @GET
    public void list() {}
}
