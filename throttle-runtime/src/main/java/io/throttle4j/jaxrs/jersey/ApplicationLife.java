package io.throttle4j.jaxrs.jersey;

import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.server.spi.ContainerLifecycleListener;

/** Runs something when Jersey's container has deployed the application, and when it stops or replaces it. */
public final class ApplicationLife implements ContainerLifecycleListener {

    private final Runnable begin;
    private final Runnable end;

    /**
     * Watches one application.
     *
     * @param begin run before the first request, unless the deployment fails
     * @param end run after the last
     */
    public ApplicationLife(Runnable begin, Runnable end) {
        this.begin = begin;
        this.end = end;
    }

    @Override
    public void onStartup(Container container) {
        begin.run();
    }

    @Override
    public void onReload(Container container) {
        // The old application is told that it stops, and the new one that it starts.
    }

    @Override
    public void onShutdown(Container container) {
        end.run();
    }
}
