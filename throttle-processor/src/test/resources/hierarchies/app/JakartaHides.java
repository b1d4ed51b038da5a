package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** One annotation of Jakarta REST hides those it inherits; declarations of throttles are still inherited. */
public interface JakartaHides {

    interface Api {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        void list();

        @POST
        @Throttled(classes = UserRateThrottle.class)
        void create();
    }

    @Path("a")
    class Reports implements Api {
        @Override
        @PUT
        public void list() {}

        @Override
        @Produces("text/plain")
        public void create() {}
    }
}
