package io.throttle4j.jaxrs.failures;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A network between clients and a server on this machine that delays answers, or loses everything and says nothing. */
final class TcpProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int target;
    private final Queue<Link> links = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "tcp-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean losing;

    TcpProxy(int target) {
        this.target = target;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Delivers what the server says so much later, from now on. */
    void delayAnswers(Duration time) {
        delay = time;
    }

    /**
     * Loses whatever is said from now on. Connections stay open and others can be made; all of these are lost forever, also
     * when the network works again.
     */
    void lose() {
        losing = true;
        links.forEach(link -> link.lost = true);
    }

    /** Delivers what is said over connections that are made from now on. */
    void deliver() {
        losing = false;
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        links.forEach(Link::close);
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Link link = new Link(listening.accept(), new Socket(InetAddress.getLoopbackAddress(), target));
                links.add(link);
                link.lost = losing;
                threads.execute(() -> link.pump(link.client, link.server, false));
                threads.execute(() -> link.pump(link.server, link.client, true));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private final class Link {
        private final Socket client;
        private final Socket server;
        private volatile boolean lost;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pump(Socket from, Socket to, boolean delayed) {
            byte[] buffer = new byte[8_192];
            CompletableFuture<Void> delivered = CompletableFuture.completedFuture(null);
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    byte[] said = Arrays.copyOf(buffer, read);
                    delivered = delivered
                            .thenCombine(due(delayed), (before, due) -> said)
                            .thenAccept(chunk -> deliver(chunk, out));
                }
            } catch (IOException closed) {
                // As it should be: one of the ends hung up.
            }
            close();
        }

        private CompletableFuture<Void> due(boolean delayed) {
            return delayed && !delay.isZero()
                    ? CompletableFuture.runAsync(
                            () -> {},
                            CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, threads))
                    : CompletableFuture.completedFuture(null);
        }

        private void deliver(byte[] said, OutputStream out) {
            if (lost) {
                return;
            }
            try {
                out.write(said);
            } catch (IOException closed) {
                close();
            }
        }

        void close() {
            links.remove(this);
            try (client;
                    server) {
                lost = true;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
