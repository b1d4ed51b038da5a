package io.throttle4j.jaxrs.jersey;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerException;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/** Passes everything on, and runs something before the response is committed or has failed. */
final class WatchedResponseWriter implements ContainerResponseWriter {

    private final ContainerResponseWriter writer;
    private final Runnable atEnd;

    WatchedResponseWriter(ContainerResponseWriter writer, Runnable atEnd) {
        this.writer = writer;
        this.atEnd = atEnd;
    }

    /** The container's own writer, if {@code writer} watches it. */
    static ContainerResponseWriter watched(ContainerResponseWriter writer) {
        return writer instanceof WatchedResponseWriter watched ? watched.writer : writer;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse response)
            throws ContainerException {
        return writer.writeResponseStatusAndHeaders(contentLength, response);
    }

    @Override
    public boolean suspend(long timeOut, TimeUnit unit, TimeoutHandler handler) {
        return writer.suspend(timeOut, unit, handler);
    }

    @Override
    public void setSuspendTimeout(long timeOut, TimeUnit unit) {
        writer.setSuspendTimeout(timeOut, unit);
    }

    @Override
    public void commit() {
        atEnd.run();
        writer.commit();
    }

    @Override
    public void failure(Throwable error) {
        atEnd.run();
        writer.failure(error);
    }

    @Override
    public boolean enableResponseBuffering() {
        return writer.enableResponseBuffering();
    }
}
