package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Nested types are resources of their own; what encloses them says nothing about them. */
public interface NestedTypes {

    @Path("a")
    @Throttled(classes = AnonRateThrottle.class)
    class Outer {
        @GET
        public void list() {}

        @Path("b")
        public static class Inner {
            @GET
            @Throttled(cost = 2)
            public void list() {}

            @Path("c")
            @Throttled(classes = UserRateThrottle.class)
            public static class Innermost {
                @GET
                public void list() {}
            }
        }
    }
}
