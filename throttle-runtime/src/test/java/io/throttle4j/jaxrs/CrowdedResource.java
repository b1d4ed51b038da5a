package io.throttle4j.jaxrs;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.Throttled;
import io.throttle4j.throttles.ConcurrencyThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Takes many requests at once, each with a slot. */
@Path("crowded")
@Produces("text/plain")
@Throttled(classes = CrowdedResource.Slots.class)
public class CrowdedResource {

    @GET
    @Path("answers")
    public String answers() {
        return "answer";
    }

    @GET
    @Path("times-out")
    public void timesOut(@Suspended AsyncResponse response) {
        response.setTimeout(1, TimeUnit.MILLISECONDS);
    }

    /** As many as any test needs. */
    public static final class Slots extends ConcurrencyThrottle {

        private static final Identity EVERYBODY = Identity.ofKey("everybody");
        private static volatile Optional<Slots> latest = Optional.empty();

        public Slots() {
            super(100_000);
            remember(this);
        }

        private static void remember(Slots made) {
            latest = Optional.of(made);
        }

        /** What is taken in the application that was deployed last. */
        static int taken() {
            return latest.orElseThrow().inFlight(EVERYBODY);
        }

        @Override
        protected Optional<Identity> key(ThrottleRequest request) {
            return Optional.of(EVERYBODY);
        }
    }
}
