package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("bad")
public class NoResourceMethod {
    @GET
    public void list() {}

    @Throttled(scope = "x")
    public void plain(String text) {}

    @GET
    @Throttled
    void hidden() {}
}
