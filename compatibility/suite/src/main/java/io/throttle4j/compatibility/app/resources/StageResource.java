package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.MappedException;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers with stages. */
@Path("stages")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class StageResource {

    private final Journal journal;

    StageResource(Journal journal) {
        this.journal = journal;
    }

    /** A stage that is complete. */
    @GET
    @Path("done")
    public CompletionStage<String> done() {
        journal.called();
        return CompletableFuture.completedFuture("done");
    }

    /** A stage that completes later. */
    @GET
    @Path("pending")
    public CompletionStage<String> pending() {
        journal.called();
        return CompletableFuture.supplyAsync(() -> "pending", journal.later());
    }

    /** A stage that has failed. */
    @GET
    @Path("failed")
    public CompletionStage<String> failed() {
        journal.called();
        return CompletableFuture.failedFuture(new MappedException("failed"));
    }

    /** A stage that fails later. */
    @GET
    @Path("failing")
    public CompletionStage<String> failing() {
        journal.called();
        CompletableFuture<String> stage = new CompletableFuture<>();
        journal.later().execute(() -> stage.completeExceptionally(new MappedException("failing")));
        return stage;
    }
}
