package io.throttle4j.jaxrs.jersey;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Tells when Jersey is done with a response: right before it is committed, or given up. */
public final class ResponseEnd {

    private ResponseEnd() {}

    /** The container's own writer of the response to {@code request}, watched or not. */
    public static ContainerResponseWriter writerOf(ContainerRequest request) {
        return WatchedResponseWriter.watched(request.getResponseWriter());
    }

    /**
     * Runs {@code atEnd} when the response to {@code request} is done, however it ends: with its last byte written, by an
     * error, by a client that went away, or by an asynchronous time-out. A response that is never begun has no end.
     *
     * @param atEnd may be called more than once
     */
    public static void of(ContainerRequestContext request, Runnable atEnd) {
        ContainerRequest jersey = (ContainerRequest) request;
        jersey.setWriter(new WatchedResponseWriter(jersey.getResponseWriter(), atEnd));
    }
}
