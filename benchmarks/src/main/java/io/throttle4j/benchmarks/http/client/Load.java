package io.throttle4j.benchmarks.http.client;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * Keep-alive connections, each of which sends its next request when it has its response. One thread serves them all, and
 * makes nothing anew for a request but the text of a response's head. Not thread-safe.
 */
public final class Load implements AutoCloseable {

    private final Selector selector;
    private final int clients;

    /**
     * Connects; nothing is sent yet.
     *
     * @throws UncheckedIOException if the server cannot be reached
     */
    public Load(int port, String path, int clients) {
        this.clients = clients;
        try {
            this.selector = Selector.open();
            for (int i = 0; i < clients; i++) {
                SocketChannel channel =
                        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                channel.configureBlocking(false);
                channel.socket().setTcpNoDelay(true);
                channel.register(selector, SelectionKey.OP_READ, new Exchange("127.0.0.1:" + port, path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What came of a time under load.
     *
     * @param requests the requests that were answered, those as well that do not count
     * @param perSecond the responses per second
     * @param clientCpu how much of one core the clients took, from 0 to 1: near 1 they are what is measured
     */
    public record Result(int requests, double perSecond, double clientCpu) {}

    /**
     * Sends requests, at first without counting, then for the time that counts. Waits for every response in the end, so
     * that this may be called again.
     *
     * @throws UncheckedIOException if a connection breaks
     */
    public Result run(Duration rampUp, Duration counted) {
        try {
            for (SelectionKey key : selector.keys()) {
                send(key);
            }
            int before = respondedUntil(System.nanoTime() + rampUp.toNanos());
            long cpu = cpuNanos();
            long start = System.nanoTime();
            int responses = respondedUntil(start + counted.toNanos());
            long nanos = System.nanoTime() - start;
            double clientCpu = (double) (cpuNanos() - cpu) / nanos;
            settle();
            return new Result(before + responses + clients, responses * 1e9 / nanos, clientCpu);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int respondedUntil(long deadline) throws IOException {
        int responses = 0;
        for (long left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
            responses += receive(true, left);
        }
        return responses;
    }

    private void settle() throws IOException {
        for (int open = clients; open > 0; ) {
            open -= receive(false, Duration.ofSeconds(60).toNanos());
        }
    }

    private int receive(boolean sendNext, long atMostNanos) throws IOException {
        int[] responses = {0};
        selector.select(key -> responses[0] += received(key, sendNext) ? 1 : 0, atMostNanos / 1_000_000 + 1);
        return responses[0];
    }

    private static boolean received(SelectionKey key, boolean sendNext) {
        Exchange exchange = (Exchange) key.attachment();
        try {
            if (((SocketChannel) key.channel()).read(exchange.received()) < 0) {
                throw new EOFException("the server has closed a connection");
            }
            boolean complete = exchange.isComplete();
            if (complete && sendNext) {
                send(key);
            }
            return complete;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void send(SelectionKey key) throws IOException {
        ByteBuffer request = ((Exchange) key.attachment()).request();
        while (request.hasRemaining()) {
            ((SocketChannel) key.channel()).write(request);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
