package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A superclass beats every interface, one of the class itself too. */
public interface SuperclassBeatsInterface {

    @Throttled(classes = AnonRateThrottle.class, cost = 2)
    abstract class Root {}

    class Base extends Root {}

    @Throttled(classes = UserRateThrottle.class, cost = 3)
    interface Api {}

    @Path("a")
    class Reports extends Base implements Api {
        @GET
        public void list() {}
    }
}
