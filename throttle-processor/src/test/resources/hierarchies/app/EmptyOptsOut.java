package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Classes given empty mean no throttle at all, and are inherited like any others. */
public interface EmptyOptsOut {

    @Path("a")
    @Throttled(classes = {})
    class Health {
        @GET
        public void read() {}

        @POST
        @Throttled(classes = AnonRateThrottle.class)
        public void reset() {}
    }

    @Path("b")
    @Throttled(classes = AnonRateThrottle.class)
    class Mixed {
        @GET
        @Throttled(classes = {})
        public void read() {}
    }
}
