package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Framed;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.MappedException;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.compatibility.app.model.Stamped;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers through filters, interceptors and mappers. */
@Path("filtered")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class FilteredResource {

    private final Journal journal;

    FilteredResource(Journal journal) {
        this.journal = journal;
    }

    /** Through a filter that is bound by name. */
    @GET
    @Path("stamped")
    @Stamped
    public String stamped() {
        journal.called();
        return "stamped";
    }

    /** Through interceptors. */
    @POST
    @Path("framed")
    @Framed
    public String framed(String entity) {
        journal.called();
        return entity;
    }

    /** Through a mapper of the application. */
    @GET
    @Path("mapped")
    public String mapped() {
        journal.called();
        throw new MappedException("thrown");
    }
}
