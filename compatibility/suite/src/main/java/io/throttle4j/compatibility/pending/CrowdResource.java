package io.throttle4j.compatibility.pending;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.TimeUnit;

/** Takes many requests at once, each with a slot. */
@Path("crowd")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = Slots.class)
public class CrowdResource {

    @GET
    @Path("answer")
    public String answer() {
        return "answer";
    }

    @GET
    @Path("time-out")
    public void timeOut(@Suspended AsyncResponse response) {
        response.setTimeout(1, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("free")
    @Throttled(classes = {})
    public String free() {
        return "free";
    }
}
