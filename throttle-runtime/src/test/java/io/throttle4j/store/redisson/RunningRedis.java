package io.throttle4j.store.redisson;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
public record RunningRedis(Redis servers, List<Redis> nodes, RedissonClient client) implements AutoCloseable {

    static final String MASTER = "counting";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** In what a Sentinel says of a master. */
    private static final Pattern READY =
            Pattern.compile("num-slaves\\s+\\$1\\s+1\\s.*num-other-sentinels\\s+\\$1\\s+2\\s", Pattern.DOTALL);

    private static final int HIGHEST_PORT_WITH_A_BUS = 55_000;

    /** A cluster of three masters. */
    public static RunningRedis cluster() {
        try {
            RedisShardedCluster cluster = RedisShardedCluster.newRedisCluster()
                    .withServerBuilder(server())
                    .serverPorts(ports(3))
                    .shard("first", 0)
                    .shard("second", 0)
                    .shard("third", 0)
                    .build();
            cluster.start();
            awaitAgreement(cluster.serverPorts());
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
    public static RunningRedis sentinels() {
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

    /** What {@code throttle.store} says for the group that Sentinels watch. */
    public String sentinelUrl() {
        return "redis+sentinel://"
                + ((RedisCluster) servers)
                        .sentinelPorts().stream()
                                .map(port -> "127.0.0.1:" + port)
                                .collect(Collectors.joining(","))
                + "/" + MASTER;
    }

    /** Each node finds out for itself that all slots are served, some after the cluster is said to have started. */
    private static void awaitAgreement(List<Integer> ports) {
        await().atMost(PATIENCE)
                .until(() -> ports.stream()
                        .allMatch(port ->
                                new RedisPrompt(port).ask("CLUSTER INFO").contains("cluster_state:ok")));
    }

    /** Waits until every Sentinel knows the replica and the other two: before that nobody is promoted. */
    public RunningRedis awaitSentinelsKnowEachOther() {
        await().atMost(PATIENCE)
                .until(() -> ((RedisCluster) servers)
                        .sentinelPorts().stream()
                                .map(port -> new RedisPrompt(port).ask("SENTINEL MASTER " + MASTER))
                                .allMatch(master -> READY.matcher(master).find()));
        return this;
    }

    /** The prompts of {@link #nodes}, in their order. */
    public List<RedisPrompt> prompts() {
        return nodes.stream().map(node -> new RedisPrompt(node.ports().get(0))).toList();
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
