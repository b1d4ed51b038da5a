package io.throttle4j.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Declares nothing: the project-wide defaults apply. */
@Path("plain")
@Produces({"application/json", "text/plain", "application/problem+json"})
public class PlainResource {

    @GET
    public String get() {
        return "plain";
    }

    @OPTIONS
    @Path("handled")
    public String options() {
        return "handled";
    }
}
