package io.throttle4j.store.redisson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import redis.embedded.Redis;
import redis.embedded.RedisCluster;
import redis.embedded.RedisShardedCluster;
import redis.embedded.core.RedisSentinelBuilder;
import redis.embedded.core.RedisServerBuilder;

/**
 * Real servers of a test's own, and a client of theirs.
 *
 * @param servers what was started
 * @param nodes the servers that hold keys, a group's master first
 * @param client a client of them all
 */
record RunningRedis(Redis servers, List<Redis> nodes, RedissonClient client) implements AutoCloseable {

    static final String MASTER = "counting";

    private static final int HIGHEST_PORT_WITH_A_BUS = 55_000;

    /** A cluster of three masters. */
    static RunningRedis cluster() {
        try {
            RedisShardedCluster cluster = RedisShardedCluster.newRedisCluster()
                    .withServerBuilder(server())
                    .serverPorts(ports(3))
                    .shard("first", 0)
                    .shard("second", 0)
                    .shard("third", 0)
                    .build();
            cluster.start();
            return new RunningRedis(
                    cluster,
                    cluster.servers(),
                    connect(config -> cluster.serverPorts()
                            .forEach(port -> config.useClusterServers().addNodeAddress(local(port)))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A master with a replica, watched by three Sentinels. */
    static RunningRedis sentinels() {
        try {
            RedisCluster group = RedisCluster.newRedisCluster()
                    .withServerBuilder(server())
                    .withSentinelBuilder(new RedisSentinelBuilder()
                            .bind("127.0.0.1")
                            .downAfterMilliseconds(1_000)
                            .failOverTimeout(2_000))
                    .serverPorts(ports(2))
                    .sentinelPorts(ports(3))
                    .sentinelCount(3)
                    .quorumSize(2)
                    .replicationGroup(MASTER, 1)
                    .build();
            group.start();
            return new RunningRedis(
                    group,
                    group.servers(),
                    connect(config -> group.sentinelPorts()
                            .forEach(port -> config.useSentinelServers()
                                    .setMasterName(MASTER)
                                    .setCheckSentinelsList(false)
                                    .addSentinelAddress(local(port)))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        client.shutdown();
        try {
            servers.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RedisServerBuilder server() {
        return new RedisServerBuilder().bind("127.0.0.1").setting("save \"\"").onShutdownForceStop(true);
    }

    private static List<Integer> ports(int count) {
        return Stream.generate(EmbeddedRedis::freePort)
                .filter(port -> port < HIGHEST_PORT_WITH_A_BUS)
                .distinct()
                .limit(count)
                .toList();
    }

    private static RedissonClient connect(Consumer<Config> servers) {
        Config config = new Config();
        config.setNettyThreads(2);
        servers.accept(config);
        return Redisson.create(config);
    }

    private static String local(int port) {
        return "redis://127.0.0.1:" + port;
    }
}
