package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Interfaces count in the order named, those of the class before those of its superclass, and each before what it extends. */
public interface NearerInterfaceFirst {

    @Throttled(classes = AnonRateThrottle.class, scope = "general", cost = 2)
    interface General {}

    @Throttled(cost = 3)
    interface Special extends General {}

    @Throttled(cost = 4)
    interface Second {}

    class Base implements General {}

    @Path("a")
    class Reports extends Base implements Special, Second {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        public void list() {}
    }

    @Path("b")
    class Swapped extends Base implements Second, Special {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        public void list() {}
    }
}
