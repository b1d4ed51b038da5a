package io.throttle4j.store.redisson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import redis.embedded.RedisServer;

/** A real Redis for tests: the one at {@code -Dredis.url=}, or else one that is started for this process. */
public final class EmbeddedRedis {

    private static final class Shared {
        static final String URL =
                System.getProperty("redis.url", "").isBlank() ? start() : System.getProperty("redis.url");
        static final RedissonClient CLIENT = connect(URL);
    }

    private EmbeddedRedis() {}

    /** The URL of the shared server. */
    public static String url() {
        return Shared.URL;
    }

    /** A client of the shared server, shared too. */
    public static RedissonClient client() {
        return Shared.CLIENT;
    }

    /** A port nobody listens at. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String start() {
        try {
            int port = freePort();
            RedisServer server = RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("save \"\"")
                    .setting("appendonly no")
                    .onShutdownForceStop(true)
                    .build();
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return "redis://127.0.0.1:" + port;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A client of few connections, which pipeline. */
    static RedissonClient connect(String url) {
        Config config = new Config();
        config.setNettyThreads(2);
        config.useSingleServer().setAddress(url).setConnectionPoolSize(4).setConnectionMinimumIdleSize(4);
        return Redisson.create(config);
    }
}
