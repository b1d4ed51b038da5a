package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads entities of several parts. */
@Path("parts")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class PartsResource {

    private final Journal journal;

    PartsResource(Journal journal) {
        this.journal = journal;
    }

    /** The names and the contents of all parts. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String parts(List<EntityPart> parts) throws IOException {
        journal.called();
        StringBuilder all = new StringBuilder();
        for (EntityPart part : parts) {
            String content = new String(part.getContent().readAllBytes(), StandardCharsets.UTF_8);
            all.append(part.getName()).append('=').append(content).append('\n');
        }
        return all.toString();
    }
}
