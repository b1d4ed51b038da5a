package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Is reached through a locator only. */
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class LocatedResource {

    private final Journal journal;
    private final String name;

    LocatedResource(Journal journal, String name) {
        this.journal = journal;
        this.name = name;
    }

    /** The name it was located by. */
    @GET
    public String name() {
        journal.called();
        return name;
    }

    /** A path below it. */
    @GET
    @Path("below/{what}")
    public String below(@PathParam("what") String what) {
        journal.called();
        return what + " below " + name;
    }
}
