package io.throttle4j.compatibility.jersey;

import static java.util.Objects.requireNonNull;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.glassfish.jersey.server.ChunkedOutput;
import org.glassfish.jersey.server.ManagedAsync;
import org.jspecify.annotations.Nullable;

/** Does what only Jersey can do. */
@Path("jersey")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class JerseyResource {

    private final Journal journal;

    @Inject
    private @Nullable Provider<RequestBean> bean;

    JerseyResource(Journal journal) {
        this.journal = journal;
    }

    /** Runs on Jersey's managed executor. */
    @GET
    @Path("managed")
    @ManagedAsync
    public void managed(@Suspended AsyncResponse response) {
        journal.called();
        response.resume("managed");
    }

    /** Written in chunks by another thread. */
    @GET
    @Path("chunks")
    public ChunkedOutput<String> chunks() {
        journal.called();
        ChunkedOutput<String> output = new ChunkedOutput<>(String.class);
        journal.later().execute(() -> write(output));
        return output;
    }

    /** What a filter left with the request's bean. */
    @GET
    @Path("bean")
    public String bean() {
        journal.called();
        return "bean of " + requireNonNull(bean).get().remembered();
    }

    private static void write(ChunkedOutput<String> output) {
        try (output) {
            output.write("first ");
            output.write("second ");
        } catch (IOException closed) {
            // A container that cannot suspend has ended the response, and the client has seen that.
        }
    }
}
