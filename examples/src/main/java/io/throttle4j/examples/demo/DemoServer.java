package io.throttle4j.examples.demo;

import io.throttle4j.jaxrs.ThrottleFeature;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** The demo on a Grizzly server: the application under {@code /api}, the page at {@code /}. */
public final class DemoServer implements AutoCloseable {

    /** Long enough for the slow route to finish what it has begun. */
    private static final int GRACE_SECONDS = 2;

    private final HttpServer server;

    private DemoServer(HttpServer server) {
        this.server = server;
    }

    /** Runs the demo until the process is told to stop. */
    public static void main(String[] arguments) throws InterruptedException {
        new Launcher(System.getenv(), System.out, System.err).launch();
    }

    /**
     * Starts a server.
     *
     * @throws DemoException if it cannot listen
     */
    static DemoServer start(DemoEnvironment environment, ThrottleFeature throttling) {
        URI base = URI.create("http://0.0.0.0:" + environment.port() + "/api/");
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(base, new DemoApplication(throttling), false);
        server.getServerConfiguration().addHttpHandler(PageHandler.create(), "/");
        server.getListeners().forEach(listener -> useWorkers(listener, environment.workers()));
        try {
            server.start();
        } catch (BindException taken) {
            server.shutdownNow();
            throw new DemoException(
                    "port " + environment.port() + " is in use; stop what listens there or set PORT to another", taken);
        } catch (IOException failure) {
            server.shutdownNow();
            throw new DemoException("the server cannot start: " + failure.getMessage(), failure);
        }
        return new DemoServer(server);
    }

    /** Where the page is. */
    URI uri() {
        NetworkListener listener = server.getListeners().iterator().next();
        return URI.create("http://localhost:" + listener.getPort() + "/");
    }

    /** Stops listening, lets what is in flight finish for a moment, then closes. */
    @Override
    public void close() {
        try {
            server.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).get(GRACE_SECONDS + 1L, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        } catch (ExecutionException | TimeoutException stuck) {
            server.shutdownNow();
        }
    }

    private static void useWorkers(NetworkListener listener, int workers) {
        listener.getTransport().setIOStrategy(WorkerThreadIOStrategy.getInstance());
        listener.getTransport()
                .setWorkerThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setPoolName("demo-worker")
                        .setDaemon(true)
                        .setCorePoolSize(workers)
                        .setMaxPoolSize(workers));
    }
}
