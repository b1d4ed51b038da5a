package io.throttle4j.examples.demo;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Throttled by what is in flight. */
@Path("slow")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Throttled(classes = SlowConcurrency.class)
public class SlowResource {

    /** Answers after a second, during which no thread waits. */
    @GET
    public CompletionStage<Reply> get() {
        Executor inOneSecond = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
        return CompletableFuture.supplyAsync(() -> new Reply("That took a second."), inOneSecond);
    }
}
