package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** An abstract base says what its subclasses do; they fill in the scope. */
public interface AbstractBases {

    abstract class Crud {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        public abstract void list();

        @POST
        public void create() {}
    }

    @Path("a")
    @Throttled(scope = "reports")
    class Reports extends Crud {
        @Override
        public void list() {}
    }

    @Path("b")
    @Throttled(scope = "books")
    class Books extends Crud {
        @Override
        public void list() {}
    }
}
