package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Throttled per API key. */
@Path("partner")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = ApiKeyThrottle.class)
public class PartnerResource {

    /** Answers a partner. */
    @GET
    public Reply get() {
        return new Reply("Hello, partner.");
    }
}
