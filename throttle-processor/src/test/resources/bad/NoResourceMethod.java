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

    @Path("locator")
    @Throttled(scope = "y")
    public Object locator() {
        return this;
    }

    @GET
    @Throttled(scope = "z")
    void hiddenToo() {}

    public interface Contract {
        @GET
        @Throttled
        static void ofInterface() {}
    }
}
