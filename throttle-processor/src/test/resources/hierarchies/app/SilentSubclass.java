package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A subclass that carries no annotation at all gets the same answers. */
public interface SilentSubclass {

    @Path("a")
    @Throttled(classes = ScopedRateThrottle.class, scope = "base")
    class Base {
        @GET
        public void list() {}

        @POST
        @Throttled(cost = 4)
        public void create() {}
    }

    class Reports extends Base {
        @Override
        public void create() {}
    }
}
