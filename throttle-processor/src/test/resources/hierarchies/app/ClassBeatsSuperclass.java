package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** The class beats its superclasses, and a nearer superclass a farther one. */
public interface ClassBeatsSuperclass {

    @Throttled(classes = AnonRateThrottle.class, cost = 2)
    abstract class Root {}

    @Throttled(cost = 3)
    class Base extends Root {
        @GET
        public void list() {}
    }

    @Path("a")
    @Throttled(classes = UserRateThrottle.class)
    class Reports extends Base {}
}
