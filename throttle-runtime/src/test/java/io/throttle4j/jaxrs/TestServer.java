package io.throttle4j.jaxrs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** A real Jersey on a free port, on Grizzly unless said otherwise, and a real client for it. */
public final class TestServer implements AutoCloseable {

    private final Runnable stop;
    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestServer(Runnable stop, int port) {
        this.stop = stop;
        this.base = URI.create("http://localhost:" + port + "/");
    }

    /** Serves {@code resources} throttled by {@code feature}. */
    static TestServer of(ThrottleFeatureBuilder feature, Class<?>... resources) {
        return of(new ResourceConfig(resources).register(feature.build()));
    }

    static TestServer of(ResourceConfig config) {
        return started(grizzly(config));
    }

    /** Serves {@code config} with so many threads that serve requests. */
    public static TestServer withWorkers(int workers, ResourceConfig config) {
        HttpServer server = grizzly(config);
        server.getListeners()
                .forEach(listener -> listener.getTransport()
                        .getWorkerThreadPoolConfig()
                        .setCorePoolSize(workers)
                        .setMaxPoolSize(workers));
        return started(server);
    }

    private static HttpServer grizzly(ResourceConfig config) {
        return GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), prepared(config), false);
    }

    private static TestServer started(HttpServer server) {
        try {
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TestServer(
                server::shutdownNow, server.getListeners().iterator().next().getPort());
    }

    /** Serves in a servlet of Jetty. */
    static TestServer onServlets(ResourceConfig config) {
        Server jetty = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new ServletContainer(prepared(config))), "/*");
        jetty.setHandler(context);
        try {
            jetty.start();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return new TestServer(() -> stop(jetty), jetty.getURI().getPort());
    }

    private static ResourceConfig prepared(ResourceConfig config) {
        return config.property("jersey.config.server.wadl.disableWadl", true).register(BearerAuthentication.class);
    }

    private static void stop(Server jetty) {
        try {
            jetty.stop();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    int port() {
        return base.getPort();
    }

    /** The client. */
    public HttpClient client() {
        return client;
    }

    /** A request for {@code path}, which can be added to. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<Integer> statuses(int count, String path, String... headers) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statuses.add(get(path, headers).statusCode());
        }
        return statuses;
    }

    @Override
    public void close() {
        stop.run();
    }
}
