package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;

/** Answers bit by bit. */
@Path("streams")
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class StreamResource {

    private final Journal journal;

    StreamResource(Journal journal) {
        this.journal = journal;
    }

    /** Written by the application. */
    @GET
    @Path("output")
    @Produces(MediaType.TEXT_PLAIN)
    public StreamingOutput output() {
        journal.called();
        return out -> {
            for (int line = 0; line < 1000; line++) {
                out.write(("line " + line + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
        };
    }

    /** Sent from another thread. */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@Context SseEventSink sink, @Context Sse sse) {
        journal.called();
        journal.later()
                .execute(() -> sink.send(sse.newEvent("first"))
                        .thenCompose(sent -> sink.send(sse.newEvent("named", "second")))
                        .whenCompleteAsync((sent, failure) -> sink.close()));
    }
}
