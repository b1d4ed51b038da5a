package io.throttle4j.jaxrs.failures;

import io.throttle4j.jaxrs.TestServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Clients that ask a server again and again, each the next time a while after it was answered. */
final class Load implements AutoCloseable {

    private static final int MOST_CLIENTS = 4;
    private static final Duration HANGS = Duration.ofSeconds(30);

    private final TestServer server;
    private final String path;
    private final ScheduledExecutorService clients = Executors.newScheduledThreadPool(MOST_CLIENTS);
    private final Collection<Sample> samples = new ConcurrentLinkedQueue<>();

    Load(TestServer server, String path) {
        this.server = server;
        this.path = path;
    }

    /** Adds a client. */
    Load from(String client, Duration pause) {
        HttpRequest request = server.request(path)
                .header("Authorization", "Bearer " + client)
                .timeout(HANGS)
                .build();
        ScheduledFuture<?> unusedUntilClosed =
                clients.scheduleWithFixedDelay(() -> ask(client, request), 0, pause.toNanos(), TimeUnit.NANOSECONDS);
        return this;
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    /** What was sent and answered in that time. */
    List<Sample> within(long fromNanos, long untilNanos) {
        return samples.stream()
                .filter(sample -> sample.isWithin(fromNanos, untilNanos))
                .toList();
    }

    @Override
    public void close() {
        clients.shutdown();
        try {
            if (!clients.awaitTermination(HANGS.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("a request hangs");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(String client, HttpRequest request) {
        long sent = System.nanoTime();
        try {
            HttpResponse<Void> response = server.client().send(request, BodyHandlers.discarding());
            boolean retryAfter = response.headers().firstValue("Retry-After").isPresent();
            samples.add(new Sample(client, response.statusCode(), retryAfter, sent, System.nanoTime()));
        } catch (IOException failure) {
            samples.add(new Sample(client + ": " + failure, 0, false, sent, System.nanoTime()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
