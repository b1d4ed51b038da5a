package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Classes, scope and cost are inherited independently: here each comes from another place. */
public interface PartsAreInheritedEachByItself {

    @Throttled(cost = 7)
    interface Priced {
        @GET
        @Throttled(scope = "declared")
        void list();
    }

    @Path("a")
    @Throttled(classes = ScopedRateThrottle.class)
    class Reports implements Priced {
        @Override
        public void list() {}
    }
}
