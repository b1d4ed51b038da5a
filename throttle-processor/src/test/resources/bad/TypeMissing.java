package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("bad")
public class TypeMissing {
    @GET
    @Throttled(classes = NobodyWritesThis.class)
    public void list() {}
}
