package io.throttle4j.compatibility.app.resources;

import io.throttle4j.Throttled;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.app.model.MappedException;
import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;

/** Suspends and resumes. */
@Path("suspended")
@Produces(MediaType.TEXT_PLAIN)
@Throttled(classes = ScopedRateThrottle.class, scope = Scopes.SUITE)
public final class SuspendedResource {

    private final Journal journal;

    SuspendedResource(Journal journal) {
        this.journal = journal;
    }

    /** Resumed by another thread. */
    @GET
    @Path("resumed")
    public void resumed(@Suspended AsyncResponse response) {
        journal.called();
        journal.later().execute(() -> response.resume("resumed"));
    }

    /** Resumed before the method returns. */
    @GET
    @Path("at-once")
    public void resumedAtOnce(@Suspended AsyncResponse response) {
        journal.called();
        response.resume("at once");
    }

    /** Resumed with a failure. */
    @GET
    @Path("failed")
    public void failed(@Suspended AsyncResponse response) {
        journal.called();
        journal.later().execute(() -> response.resume(new MappedException("resumed")));
    }

    /** Resumed before its time is up. */
    @GET
    @Path("in-time")
    public void inTime(@Suspended AsyncResponse response) {
        journal.called();
        response.setTimeout(5, TimeUnit.SECONDS);
        journal.later().execute(() -> response.resume("in time"));
    }

    /** Never resumed. */
    @GET
    @Path("timed-out")
    public void timedOut(@Suspended AsyncResponse response) {
        journal.called();
        response.setTimeout(20, TimeUnit.MILLISECONDS);
    }

    /** Resumed by what handles the time-out. */
    @GET
    @Path("time-out-handled")
    public void timeOutHandled(@Suspended AsyncResponse response) {
        journal.called();
        response.setTimeoutHandler(late -> late.resume(
                Response.status(Response.Status.ACCEPTED).entity("handled").build()));
        response.setTimeout(20, TimeUnit.MILLISECONDS);
    }
}
