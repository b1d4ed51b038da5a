package io.throttle4j.examples.demo;

import io.throttle4j.jaxrs.ThrottleFeature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** A demo server on a free port, with a clock that only moves when a test moves it, and a client to drive it. */
final class RunningDemo implements AutoCloseable {

    private final AtomicLong nanos = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final DemoServer server;

    RunningDemo() {
        this(8);
    }

    RunningDemo(int workers) {
        server = start(workers, DemoApplication.throttling().time(nanos::get).build());
    }

    /** A demo on the clock that {@code throttling} has. */
    RunningDemo(int workers, ThrottleFeature throttling) {
        server = start(workers, throttling);
    }

    private static DemoServer start(int workers, ThrottleFeature throttling) {
        return DemoServer.start(new DemoEnvironment(0, workers), throttling);
    }

    int port() {
        return server.uri().getPort();
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        try {
            return client.send(request(method, path, headers), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    CompletableFuture<HttpResponse<String>> begin(String path, String... headers) {
        return client.sendAsync(request("GET", path, headers), BodyHandlers.ofString());
    }

    /** The statuses of the same request sent so many times, one after the other. */
    List<Integer> statuses(int times, String method, String path, String... headers) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(send(method, path, headers).statusCode());
        }
        return statuses;
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    @Override
    public void close() {
        server.close();
    }
}
