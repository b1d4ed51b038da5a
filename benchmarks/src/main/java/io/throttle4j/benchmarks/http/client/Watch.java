package io.throttle4j.benchmarks.http.client;

import io.throttle4j.benchmarks.figures.Rounds;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One client that sends a request now and then, and notes how long each response takes. */
public final class Watch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final SocketChannel channel;
    private final Exchange exchange;

    /**
     * Connects.
     *
     * @throws UncheckedIOException if the server cannot be reached
     */
    public Watch(int port, String path) {
        try {
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.socket().setTcpNoDelay(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        exchange = new Exchange("127.0.0.1:" + port, path);
    }

    /** Watches for {@code time}, on a thread of its own; the median in microseconds. */
    public CompletableFuture<Double> start(Duration time) {
        CompletableFuture<Double> median = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        median.complete(medianMicros(time));
                    } catch (IOException | InterruptedException | RuntimeException failure) {
                        median.completeExceptionally(failure);
                    }
                },
                "watch");
        thread.setDaemon(true);
        thread.start();
        return median;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private double medianMicros(Duration time) throws IOException, InterruptedException {
        Rounds micros = new Rounds();
        long deadline = System.nanoTime() + time.toNanos();
        while (deadline - System.nanoTime() > 0) {
            long start = System.nanoTime();
            channel.write(exchange.request());
            do {
                if (channel.read(exchange.received()) < 0) {
                    throw new EOFException("the server has closed the connection");
                }
            } while (!exchange.isComplete());
            micros.add((System.nanoTime() - start) / 1e3);
            Thread.sleep(PAUSE.toMillis());
        }
        return micros.median();
    }
}
