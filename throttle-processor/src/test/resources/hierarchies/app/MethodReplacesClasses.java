package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** What a method gives replaces the classes of its class; it does not add to them. */
public interface MethodReplacesClasses {

    @Path("a")
    @Throttled(classes = {AnonRateThrottle.class, UserRateThrottle.class})
    class Reports {
        @GET
        @Throttled(classes = MaintenanceThrottle.class)
        public void list() {}
    }
}
