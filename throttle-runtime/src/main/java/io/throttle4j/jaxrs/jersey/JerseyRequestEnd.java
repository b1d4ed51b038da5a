package io.throttle4j.jaxrs.jersey;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.function.Consumer;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/**
 * Tells when Jersey is done with a request: the response is written, or it failed, was cancelled or timed out.
 *
 * <p>Public for Jersey only.
 */
public final class JerseyRequestEnd implements ApplicationEventListener, RequestEventListener {

    private final Consumer<ContainerRequestContext> atEnd;

    /** Calls {@code atEnd} once per request. */
    public JerseyRequestEnd(Consumer<ContainerRequestContext> atEnd) {
        this.atEnd = atEnd;
    }

    @Override
    public void onEvent(ApplicationEvent event) {
        // Only requests matter.
    }

    @Override
    public RequestEventListener onRequest(RequestEvent start) {
        return this;
    }

    @Override
    public void onEvent(RequestEvent event) {
        if (event.getType() == RequestEvent.Type.FINISHED && event.getContainerRequest() != null) {
            atEnd.accept(event.getContainerRequest());
        }
    }
}
