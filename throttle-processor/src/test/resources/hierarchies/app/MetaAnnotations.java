package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation that carries @Throttled speaks like @Throttled itself, at its place in the order. */
public interface MetaAnnotations {

    @Throttled(classes = AnonRateThrottle.class, cost = 10)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Expensive {}

    interface Api {
        @GET
        @Expensive
        void list();
    }

    @Path("a")
    @Throttled(classes = UserRateThrottle.class)
    class Reports implements Api {
        @Override
        @Throttled(cost = 3)
        public void list() {}
    }

    @Path("b")
    @Expensive
    class Books {
        @GET
        @Throttled(cost = 2)
        public void list() {}

        @POST
        public void create() {}
    }
}
