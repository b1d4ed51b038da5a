package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** A record is a resource; its annotated accessors and those of its interfaces count. */
public interface Records {

    interface Named {
        @GET
        @Throttled(cost = 2)
        String name();
    }

    @Path("a")
    @Throttled(classes = AnonRateThrottle.class)
    record Report(String name) implements Named {
        @DELETE
        public void delete() {}
    }
}
