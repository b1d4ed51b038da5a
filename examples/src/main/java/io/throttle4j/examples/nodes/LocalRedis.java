package io.throttle4j.examples.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A Redis to count in: somebody's, or one that is started here and ends with this process. */
final class LocalRedis implements AutoCloseable {

    private final String url;
    private final AutoCloseable server;

    private LocalRedis(String url, AutoCloseable server) {
        this.url = url;
        this.server = server;
    }

    /** The Redis at {@code url}; if that is blank, one that is started. */
    static LocalRedis at(String url) throws IOException {
        return url.isBlank() ? start() : new LocalRedis(url, () -> {});
    }

    private static LocalRedis start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RedisServer server = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .onShutdownForceStop(true)
                .build();
        server.start();
        return new LocalRedis("redis://127.0.0.1:" + port, server::stop);
    }

    /** Where it is; may hold a password. */
    String url() {
        return url;
    }

    /** What to call it. */
    String name() {
        return url.contains("@") ? "a Redis of yours" : url;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException("Redis does not stop", failure);
        }
    }
}
