package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** The cost of a method beats that of its class, and is 1 where nobody gives one. */
public interface MethodCostBeatsClassCost {

    @Path("a")
    @Throttled(classes = AnonRateThrottle.class, cost = 5)
    class Dear {
        @GET
        public void list() {}

        @POST
        @Throttled(cost = 1)
        public void create() {}
    }

    @Path("b")
    @Throttled(classes = AnonRateThrottle.class)
    class Plain {
        @GET
        public void list() {}
    }
}
