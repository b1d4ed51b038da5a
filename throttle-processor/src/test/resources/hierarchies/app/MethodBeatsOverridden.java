package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** The method itself beats the method it overrides in the superclass. */
public interface MethodBeatsOverridden {

    class Base {
        @GET
        @Throttled(classes = AnonRateThrottle.class, cost = 2)
        public void list() {}
    }

    @Path("a")
    class Reports extends Base {
        @Override
        @Throttled(cost = 3)
        public void list() {}
    }
}
