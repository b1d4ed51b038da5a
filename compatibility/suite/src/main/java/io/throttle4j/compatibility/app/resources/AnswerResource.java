package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers on the thread that called. */
@Path("answers")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class AnswerResource {

    private final Journal journal;

    AnswerResource(Journal journal) {
        this.journal = journal;
    }

    /** An entity. */
    @GET
    @Path("text")
    public String text() {
        journal.called();
        return "text";
    }

    /** Nothing. */
    @GET
    @Path("void")
    public void nothing() {
        journal.called();
    }

    /** Null, which is nothing as well. */
    @GET
    @Path("null")
    public @Nullable String none() {
        journal.called();
        return null;
    }

    /** A response with status and headers of its own. */
    @GET
    @Path("response")
    public Response response() {
        journal.called();
        return Response.status(Response.Status.CREATED)
                .tag("first")
                .header("X-Own", "a")
                .header("X-Own", "b")
                .entity("response")
                .build();
    }
}
