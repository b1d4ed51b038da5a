package io.throttle4j.jaxrs.jersey;

import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;

/** Runs something when Jersey undeploys the application, before what it injects with is shut down. */
public final class Undeployment extends AbstractContainerLifecycleListener {

    private final Runnable atEnd;

    /** Runs {@code atEnd}. */
    public Undeployment(Runnable atEnd) {
        this.atEnd = atEnd;
    }

    @Override
    public void onShutdown(Container container) {
        atEnd.run();
    }
}
