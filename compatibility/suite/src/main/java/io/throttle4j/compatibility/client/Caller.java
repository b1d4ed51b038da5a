package io.throttle4j.compatibility.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Calls one server, one call after the other. Not safe for use by many threads. */
public final class Caller {

    private static final int PATIENCE_SECONDS = 20;
    private static final int FIRST_ERROR = 400;

    private HttpClient client = newClient();
    private final URI base;
    private final PieceCalls pieceCalls;

    /**
     * Calls what is below {@code base}.
     *
     * @param arrivals completes when the application has so many pieces of an entity
     */
    public Caller(URI base, IntFunction<CompletableFuture<Void>> arrivals) {
        this.base = base;
        this.pieceCalls = new PieceCalls(base, arrivals);
    }

    /**
     * Calls and waits for the reply.
     *
     * @throws CallFailedException if there is none
     */
    public Reply send(Call call) {
        if (call.isInPieces()) {
            return pieceCalls.send(call);
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(call.path())).method(call.method(), entity(call));
        call.headers().forEach(request::header);
        try {
            HttpResponse<byte[]> response = client.sendAsync(request.build(), BodyHandlers.ofByteArray())
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (mayBeUnread(call, response)) {
                client = newClient();
            }
            String body = new String(response.body(), StandardCharsets.ISO_8859_1);
            return Reply.of(response.statusCode(), response.headers().map(), anywhere(body));
        } catch (ExecutionException | TimeoutException failure) {
            throw new CallFailedException(call, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CallFailedException(call, stopped);
        }
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Who refuses a request without reading its entity may close the connection after the reply (RFC 9112, section 9.3), at
     * a time of its own: a next call on that connection may get no reply.
     */
    private static boolean mayBeUnread(Call call, HttpResponse<?> response) {
        return !call.pieces().isEmpty() && response.statusCode() >= FIRST_ERROR;
    }

    /** Pages about errors say where they come from. */
    private String anywhere(String body) {
        return body.replace(base.getAuthority(), "server");
    }

    private static BodyPublisher entity(Call call) {
        return call.pieces().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(call.pieces().get(0), StandardCharsets.ISO_8859_1);
    }
}
