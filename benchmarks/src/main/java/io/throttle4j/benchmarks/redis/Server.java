package io.throttle4j.benchmarks.redis;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redisson.Redisson;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;
import redis.embedded.RedisServer;

/** A Redis server of this run's own, and what it says of itself. */
final class Server implements AutoCloseable {

    private final @Nullable RedisServer process;
    private final RedissonClient client;
    private final String url;

    private Server(@Nullable RedisServer process, String url) {
        this.process = process;
        this.client = client(url);
        this.url = url;
    }

    /**
     * Starts one, or takes the one at the system property {@code redis.url}; {@code logging} has one that is started write
     * an append-only file.
     */
    static Server start(boolean logging) throws IOException {
        String given = System.getProperty("redis.url");
        if (given != null && !logging) {
            return new Server(null, given);
        }
        int port = freePort();
        Path directory = Files.createTempDirectory("throttle4j-benchmark");
        RedisServer process = RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .setting("appendonly " + (logging ? "yes" : "no"))
                .setting("appendfsync no")
                .setting("dir " + directory)
                .onShutdownForceStop(true)
                .build();
        process.start();
        return new Server(process, "redis://127.0.0.1:" + port);
    }

    /** Configured as the store configures its own, where that matters here. */
    private static RedissonClient client(String url) {
        Config config = new Config();
        config.setNettyThreads(2);
        config.setReferenceEnabled(false);
        config.useSingleServer().setAddress(url).setConnectionPoolSize(4).setConnectionMinimumIdleSize(4);
        return Redisson.create(config);
    }

    String url() {
        return url;
    }

    RedissonClient client() {
        return client;
    }

    /** The microseconds that the server has spent in scripts since it started. */
    long microsInScripts() {
        return info(InfoSection.COMMANDSTATS).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("cmdstat_eval"))
                .mapToLong(entry -> part(entry.getValue(), "usec"))
                .sum();
    }

    /** The length of the append-only file. */
    long bytesLogged() {
        return Long.parseLong(info(InfoSection.PERSISTENCE).get("aof_current_size"));
    }

    /** What the key and its value take up. */
    long bytesOf(String key) {
        return client.getScript(StringCodec.INSTANCE)
                .eval(
                        RScript.Mode.READ_ONLY,
                        "return redis.call('MEMORY', 'USAGE', ARGV[1], 'SAMPLES', '0')",
                        RScript.ReturnType.LONG,
                        List.of(),
                        key);
    }

    @Override
    public void close() throws IOException {
        client.shutdown();
        if (process != null) {
            process.stop();
        }
    }

    private Map<String, String> info(InfoSection section) {
        return client.getRedisNodes(RedisNodes.SINGLE).getInstance().info(section);
    }

    private static long part(String statistics, String name) {
        for (String statistic : statistics.split(",", -1)) {
            if (statistic.startsWith(name + "=")) {
                return Long.parseLong(statistic.substring(name.length() + 1));
            }
        }
        throw new IllegalStateException("no " + name + " in " + statistics);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
