package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** The scope of a method beats that of its class. */
public interface MethodScopeBeatsClassScope {

    @Path("a")
    @Throttled(classes = ScopedRateThrottle.class, scope = "class")
    class Reports {
        @GET
        public void list() {}

        @POST
        @Throttled(scope = "method")
        public void create() {}
    }
}
