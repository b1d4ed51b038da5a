package io.throttle4j.compatibility.app.resources;

import static java.util.Objects.requireNonNull;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** One instance for all requests, which asks the container's proxies for what belongs to each. */
@Path("context")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class ContextResource {

    private final Journal journal;

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable SecurityContext security;

    @Context
    private @Nullable Request request;

    ContextResource(Journal journal) {
        this.journal = journal;
    }

    /** What all of them say. */
    @GET
    @Path("{parameter}")
    public String seen() {
        journal.called();
        return String.join(
                "\n",
                requireNonNull(uri).getAbsolutePath().getPath(),
                requireNonNull(uri).getPathParameters().toString(),
                requireNonNull(uri).getQueryParameters().toString(),
                requireNonNull(headers).getHeaderString("X-Asked"),
                requireNonNull(security).getUserPrincipal().getName(),
                requireNonNull(request).getMethod());
    }
}
