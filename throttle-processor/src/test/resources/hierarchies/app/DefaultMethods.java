package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A default method of an annotated interface is an action of the classes that inherit it. */
public interface DefaultMethods {

    @Throttled(classes = AnonRateThrottle.class)
    interface Api {
        @GET
        default void list() {}
    }

    interface Louder extends Api {
        @Override
        @Throttled(cost = 2)
        default void list() {}
    }

    @Path("a")
    class Reports implements Louder {}
}
