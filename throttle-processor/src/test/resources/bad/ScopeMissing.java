package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.ScopedRateThrottle;

@Path("bad")
@Throttled(classes = {AnonRateThrottle.class, ScopedRateThrottle.class})
public class ScopeMissing {
    @GET
    public void list() {}

    @POST
    @Throttled(scope = "fine")
    public void create() {}

    /** An interface says so itself; an abstract class leaves it to its subclasses. */
    public interface Contract {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        void list();
    }

    public abstract static class Unfinished {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        public void list() {}
    }
}
