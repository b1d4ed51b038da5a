package io.throttle4j.compatibility.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/**
 * Sends the next piece of an entity when the application has the one before, and no more of them once there is a reply: a
 * server may cut off who still sends then.
 */
final class PieceCalls {

    private static final int PATIENCE_SECONDS = 10;
    private static final int ARRIVAL_SECONDS = 2;

    private final URI base;
    private final IntFunction<CompletableFuture<Void>> arrivals;

    /** Learned from the first call: nothing arrives before everything is sent. */
    private volatile boolean wantsAll;

    PieceCalls(URI base, IntFunction<CompletableFuture<Void>> arrivals) {
        this.base = base;
        this.arrivals = arrivals;
    }

    Reply send(Call call) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            CompletableFuture<Reply> reply = new CompletableFuture<>();
            Thread reading = new Thread(() -> read(socket, reply), "reply");
            reading.setDaemon(true);
            reading.start();
            OutputStream out = socket.getOutputStream();
            write(out, head(call));
            writePieces(out, call, reply);
            return reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException failure) {
            throw new CallFailedException(call, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CallFailedException(call, stopped);
        }
    }

    private static void read(Socket socket, CompletableFuture<Reply> reply) {
        try {
            reply.complete(new ReplyReader(socket.getInputStream()).read());
        } catch (IOException | RuntimeException failure) {
            reply.completeExceptionally(failure);
        }
    }

    private String head(Call call) {
        StringBuilder head = new StringBuilder()
                .append(call.method())
                .append(' ')
                .append(base.getPath())
                .append(call.path())
                .append(" HTTP/1.1\r\nHost: ")
                .append(base.getAuthority())
                .append("\r\nTransfer-Encoding: chunked\r\n");
        call.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private void writePieces(OutputStream out, Call call, CompletableFuture<Reply> reply)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        int sent = 0;
        for (String piece : call.pieces()) {
            write(out, Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n");
            sent++;
            if (sent < call.pieces().size()) {
                awaitArrival(sent, call, reply);
            }
            if (reply.isDone()) {
                return;
            }
        }
        write(out, "0\r\n\r\n");
    }

    private void awaitArrival(int sent, Call call, CompletableFuture<Reply> reply)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (wantsAll && !call.drips()) {
            return;
        }
        try {
            CompletableFuture.anyOf(reply, arrivals.apply(sent)).get(ARRIVAL_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException nothingArrives) {
            wantsAll = true;
            if (call.drips()) {
                throw nothingArrives;
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
