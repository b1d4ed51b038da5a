package app.web;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Three times a minute. */
@Path("greetings")
@Throttled(classes = ScopedRateThrottle.class, scope = "greetings")
public class GreetingResource {
    /** For the container. */
    public GreetingResource() {}

    /** Greets. */
    @GET
    public String greet() {
        return "hello";
    }
}
