package io.throttle4j.benchmarks.http.server.jersey;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in Jetty, without servlets. */
public final class Jetty {

    private Jetty() {}

    /** Starts it; the port. Jetty takes the threads that accept and select from the same pool, so these come on top. */
    public static int start(Application application, int workers) throws Exception {
        Server server = JettyHttpContainerFactory.createServer(
                URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application), false);
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        int own = connector.getAcceptors() + connector.getSelectorManager().getSelectorCount();
        QueuedThreadPool pool = (QueuedThreadPool) server.getThreadPool();
        pool.setReservedThreads(0);
        pool.setMinThreads(workers + own);
        pool.setMaxThreads(workers + own);
        server.start();
        return connector.getLocalPort();
    }
}
