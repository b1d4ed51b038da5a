package io.throttle4j.examples.demo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Declares nothing: the project-wide defaults throttle it. */
@Path("articles")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class ArticleResource {

    /** Lists the articles. */
    @GET
    public Reply list() {
        return new Reply("Here are the articles.");
    }
}
