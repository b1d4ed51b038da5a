package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Every HTTP method counts: the built-in ones and those that carry @HttpMethod. */
public interface HttpMethods {

    @HttpMethod("PURGE")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Purge {}

    @Path("a")
    @Throttled(classes = AnonRateThrottle.class)
    class Cache {
        @PATCH
        public void patch() {}

        @HEAD
        public void head() {}

        @OPTIONS
        public void options() {}

        @Purge
        @Path("all")
        @Throttled(cost = 2)
        public void purge() {}
    }
}
