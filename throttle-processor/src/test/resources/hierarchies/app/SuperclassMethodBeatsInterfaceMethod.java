package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A method overridden in a superclass beats one in an interface, however near the interface. */
public interface SuperclassMethodBeatsInterfaceMethod {

    class Root {
        @GET
        @Throttled(cost = 2)
        public void list() {}
    }

    class Base extends Root {}

    interface Api {
        @GET
        @Throttled(classes = AnonRateThrottle.class, cost = 3)
        void list();
    }

    @Path("a")
    class Reports extends Base implements Api {}
}
