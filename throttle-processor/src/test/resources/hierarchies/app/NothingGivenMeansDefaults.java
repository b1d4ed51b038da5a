package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Classes that nobody gives are the project-wide defaults. */
public interface NothingGivenMeansDefaults {

    @Path("a")
    class Reports {
        @GET
        @Throttled(cost = 2)
        public void list() {}

        @POST
        public void create() {}
    }
}
