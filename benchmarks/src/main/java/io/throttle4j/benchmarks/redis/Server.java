package io.throttle4j.benchmarks.redis;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private final RedisServer process;
    private final RedissonClient client;
    private final int port;

    private Server(RedisServer process, RedissonClient client, int port) {
        this.process = process;
        this.client = client;
        this.port = port;
    }

    /** Starts one; {@code logging} has it write an append-only file. */
    static Server start(boolean logging) throws IOException {
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
        Config config = new Config();
        config.setNettyThreads(2);
        config.setReferenceEnabled(false);
        config.useSingleServer()
                .setAddress("redis://127.0.0.1:" + port)
                .setConnectionPoolSize(4)
                .setConnectionMinimumIdleSize(4);
        return new Server(process, Redisson.create(config), port);
    }

    int port() {
        return port;
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
        process.stop();
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
