package io.throttle4j.jaxrs.failures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits as long as a throttled request may wait for its store, for an answer that never comes. */
@Path("patient")
@Produces("text/plain")
public final class PatientResource {

    static final Duration DEADLINE = Duration.ofMillis(250);

    @GET
    public String get() {
        return new CompletableFuture<String>()
                .orTimeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> "late")
                .join();
    }
}
