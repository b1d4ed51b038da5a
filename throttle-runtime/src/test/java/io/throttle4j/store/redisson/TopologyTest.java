package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.store.location.RedisUrl;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import redis.embedded.Redis;
import redis.embedded.RedisSentinel;
import redis.embedded.RedisShardedCluster;

/** URLs of Sentinel and Cluster lead to their masters. */
class TopologyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void sentinelsLeadToTheMaster() throws IOException {
        try (LocalRedis master = LocalRedis.start()) {
            RedisSentinel sentinel = RedisSentinel.newRedisSentinel()
                    .port(LocalRedis.freePort())
                    .masterName("mine")
                    .masterPort(master.port())
                    .quorumSize(1)
                    .build();
            connect(
                    sentinel,
                    "redis+sentinel://127.0.0.1:" + sentinel.ports().get(0) + "/mine/2",
                    () -> assertThat(master.clients()).hasSize(4).allMatch(line -> line.contains("db=2")));
        }
    }

    @Test
    void oneNodeLeadsToAllOfACluster() throws IOException {
        List<Integer> ports = List.of(LocalRedis.freePort(), LocalRedis.freePort(), LocalRedis.freePort());
        RedisShardedCluster cluster = RedisShardedCluster.newRedisCluster()
                .serverPorts(ports)
                .shard("one", 0)
                .shard("two", 0)
                .shard("three", 0)
                .build();
        connect(cluster, "redis+cluster://127.0.0.1:" + ports.get(0), () -> {});
    }

    /** Writes keys of many slots through a client of {@code url}. */
    private static void connect(Redis servers, String url, Runnable check) throws IOException {
        servers.start();
        try (ReconnectingClient client =
                new ReconnectingClient(RedisUrl.parse(url), connected -> {}, Duration.ofMillis(200))) {
            client.start();
            client.awaitFirstAttempt(PATIENCE);
            RedissonClient connected = client.client().orElseThrow();
            for (int i = 0; i < 20; i++) {
                connected.getBucket("key" + i, StringCodec.INSTANCE).set("value");
            }
            check.run();
        } finally {
            servers.stop();
        }
    }
}
