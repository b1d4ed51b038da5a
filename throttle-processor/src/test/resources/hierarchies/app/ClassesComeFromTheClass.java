package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Classes that a method does not give are those of its class, in order. */
public interface ClassesComeFromTheClass {

    @Path("a")
    @Throttled(classes = {UserRateThrottle.class, AnonRateThrottle.class})
    class Reports {
        @GET
        public void list() {}

        @POST
        @Throttled(cost = 2)
        public void create() {}
    }
}
