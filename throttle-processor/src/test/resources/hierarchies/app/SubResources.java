package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A class that a locator returns is a resource like any other; the locator has no action. */
public interface SubResources {

    @Path("a")
    class Reports {
        @Path("{id}")
        public Pages pages() {
            return new Pages();
        }
    }

    @Throttled(classes = AnonRateThrottle.class)
    class Pages {
        @GET
        @Path("first")
        public void first() {}

        @Throttled(cost = 2)
        public static class Lines extends Pages {}
    }
}
