package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Bridge methods of covariant returns and of hidden superclasses are the methods they stand for. */
public interface Bridges {

    interface Api<T> {
        @GET
        @Throttled(classes = UserRateThrottle.class)
        T read();

        @POST
        void write(T value);
    }

    class Hidden {
        @PUT
        @Throttled(cost = 2)
        public void replace() {}
    }

    @Path("a")
    @Throttled(classes = AnonRateThrottle.class)
    class Reports extends Hidden implements Api<String> {
        @Override
        public String read() {
            return "";
        }

        @Override
        public void write(String value) {}
    }
}
