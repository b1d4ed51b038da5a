package io.throttle4j.compatibility.pending;

import io.throttle4j.compatibility.run.Server;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Many clients of one server. */
final class Crowd {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;

    Crowd(Server server) {
        this.server = server;
    }

    int status(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    List<CompletableFuture<Integer>> statuses(int clients, String path) {
        return IntStream.range(0, clients)
                .mapToObj(i -> client.sendAsync(request(path), BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
    }

    /** Asks, and hands out the connection before there is an answer. */
    Socket asking(String path) {
        try {
            Socket socket = new Socket(server.base().getHost(), server.base().getPort());
            socket.getOutputStream()
                    .write(("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Goes away without a word. */
    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(server.base().resolve(path)).build();
    }
}
