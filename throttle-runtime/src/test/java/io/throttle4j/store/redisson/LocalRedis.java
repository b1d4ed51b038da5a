package io.throttle4j.store.redisson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import redis.embedded.RedisServer;
import redis.embedded.core.RedisServerBuilder;

/** A real Redis on a port of its own, that forgets everything when it stops. */
public final class LocalRedis implements AutoCloseable {

    private final int port;
    private final RedisServer server;

    private LocalRedis(int port, RedisServer server) {
        this.port = port;
        this.server = server;
    }

    /** Starts one on {@code port}, with lines of its configuration file. */
    public static LocalRedis on(int port, String... settings) {
        try {
            RedisServerBuilder builder =
                    RedisServer.newRedisServer().port(port).setting("save \"\"").setting("appendonly no");
            for (String setting : settings) {
                builder.setting(setting);
            }
            RedisServer server = builder.build();
            server.start();
            return new LocalRedis(port, server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts one on a port that is free. */
    public static LocalRedis start(String... settings) {
        return on(freePort(), settings);
    }

    /** A port on which nothing listens now, low enough for the nodes of a cluster, which add ten thousand to theirs. */
    public static int freePort() {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0)) {
                if (socket.getLocalPort() < 55_000) {
                    return socket.getLocalPort();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    public int port() {
        return port;
    }

    /** Where it is. */
    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** Its prompt. */
    public RedisPrompt prompt() {
        return new RedisPrompt(port);
    }

    /** A line of CLIENT LIST for every connection of a store. */
    List<String> clients() {
        return prompt().ask("CLIENT LIST")
                .lines()
                .filter(line -> line.contains("name=throttle4j"))
                .toList();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
