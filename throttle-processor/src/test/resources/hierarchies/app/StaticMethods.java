package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A static method of a class is a resource method to containers, inherited and hidden like others are overridden. */
public interface StaticMethods {

    @Path("a")
    class Base {
        @GET
        @Throttled(classes = AnonRateThrottle.class, cost = 2)
        public static void list() {}
    }

    @Path("b")
    class Inherits extends Base {}

    @Path("c")
    class Hides extends Base {
        @Throttled(cost = 3)
        public static void list() {}
    }
}
