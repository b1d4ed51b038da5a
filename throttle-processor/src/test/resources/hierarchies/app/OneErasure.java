package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import java.util.List;
import throttles.*;

/** Java forbids a class to inherit two methods of one erasure; javac allows this one, and the class's method runs for both. */
public interface OneErasure {

    interface Api<T> {
        @GET
        @Throttled(classes = UserRateThrottle.class)
        default void get(T id) {}
    }

    class Base {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        public void get(Object id) {}
    }

    @Path("a")
    class Reports extends Base implements Api<List<String>> {}
}
