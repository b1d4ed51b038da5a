package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;
import java.util.List;

/** Overloads are different methods, also where only a type argument tells them apart. */
public interface Overloads {

    abstract class Base<T> {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        public void get(T value) {}

        @PUT
        @Throttled(classes = UserRateThrottle.class)
        public void get(Integer value) {}

        @POST
        @Throttled(cost = 3)
        public void get(T[] values) {}

        @DELETE
        public void get(List<T> values, int... more) {}
    }

    @Path("a")
    class Reports extends Base<String> {
        @Override
        public void get(String value) {}

        @Override
        @Throttled(cost = 2)
        public void get(Integer value) {}
    }
}
