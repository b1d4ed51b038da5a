package io.throttle4j.compatibility.app.resources;

import io.throttle4j.compatibility.app.model.Journal;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Leads on to other resources. */
@Path("located")
public final class LocatorResource {

    private final Journal journal;

    LocatorResource(Journal journal) {
        this.journal = journal;
    }

    /** The resource of one name. */
    @Path("{name}")
    public LocatedResource locate(@PathParam("name") String name) {
        return new LocatedResource(journal, name);
    }
}
