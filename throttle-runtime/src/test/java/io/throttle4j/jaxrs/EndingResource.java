package io.throttle4j.jaxrs;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ChunkedOutput;

/** Ends in every way a resource method can end, with one slot for all of them. */
@Path("ends")
@Produces("text/plain")
@Throttled(classes = OneAtATime.class)
public class EndingResource {

    private static final byte[] BLOCK = new byte[64 * 1024];

    @GET
    @Path("normally")
    public String normally() {
        return "in flight " + OneAtATime.inFlight();
    }

    @GET
    @Path("empty")
    public void empty() {
        // Answers 204.
    }

    @GET
    @Path("mapped")
    public String mapped() {
        throw new WebApplicationException(418);
    }

    @GET
    @Path("unmapped")
    public String unmapped() {
        throw new IllegalStateException("meant to be");
    }

    @GET
    @Path("error")
    public String error() {
        throw new AssertionError("meant to be");
    }

    @GET
    @Path("unwritable")
    public Object unwritable() {
        return Response.ok(new Object()).build();
    }

    @GET
    @Path("resumed")
    public void resumed(@Suspended AsyncResponse response) {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> response.resume("resumed"));
    }

    @GET
    @Path("resumed-at-once")
    public void resumedAtOnce(@Suspended AsyncResponse response) {
        response.resume("resumed");
    }

    @GET
    @Path("timed-out")
    public void timedOut(@Suspended AsyncResponse response) {
        response.setTimeout(1, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("cancelled")
    public void cancelled(@Suspended AsyncResponse response) {
        response.cancel();
    }

    @GET
    @Path("failed")
    public void failed(@Suspended AsyncResponse response) {
        CompletableFuture<Void> unused =
                CompletableFuture.runAsync(() -> response.resume(new IllegalStateException("meant to be")));
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
        return CompletableFuture.supplyAsync(() -> "stage");
    }

    @GET
    @Path("failed-stage")
    public CompletionStage<String> failedStage() {
        return CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException("meant to be");
        });
    }

    @GET
    @Path("null-stage")
    public CompletionStage<String> nullStage() {
        return CompletableFuture.completedStage(null);
    }

    @GET
    @Path("broken-stream")
    public StreamingOutput brokenStream() {
        return out -> {
            out.write(BLOCK);
            throw new IOException("meant to be");
        };
    }

    @GET
    @Path("stream-that-throws")
    public StreamingOutput streamThatThrows() {
        return out -> {
            throw new IllegalStateException("meant to be");
        };
    }

    @GET
    @Path("endless")
    public StreamingOutput endless() {
        return out -> {
            while (true) {
                out.write(BLOCK);
                out.flush();
            }
        };
    }

    @GET
    @Path("chunked")
    public ChunkedOutput<String> chunked() {
        ChunkedOutput<String> output = new ChunkedOutput<>(String.class);
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> {
            try (output) {
                output.write("in flight " + OneAtATime.inFlight());
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
        return output;
    }

    @GET
    @Path("endless-chunks")
    public ChunkedOutput<String> endlessChunks() {
        ChunkedOutput<String> output = new ChunkedOutput<>(String.class);
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> {
            try (output) {
                while (!output.isClosed()) {
                    output.write(new String(BLOCK, StandardCharsets.US_ASCII));
                }
            } catch (IOException gone) {
                // The client went away.
            }
        });
        return output;
    }

    @GET
    @Path("denied")
    @Throttled(classes = {OneAtATime.class, UserRateThrottle.class})
    public String denied() {
        return "never";
    }

    @GET
    @Path("filtered")
    public String filtered() {
        return "never";
    }
}
