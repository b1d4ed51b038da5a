package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.store.location.RedisUrl;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import redis.embedded.RedisSentinel;

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
            sentinel.start();
            try {
                connect(
                        "redis+sentinel://127.0.0.1:" + sentinel.ports().get(0) + "/mine/2",
                        () -> assertThat(master.clients()).hasSize(4).allMatch(line -> line.contains("db=2")));
            } finally {
                sentinel.stop();
            }
        }
    }

    @Test
    void oneNodeLeadsToAllOfACluster() {
        try (RunningRedis cluster = RunningRedis.cluster()) {
            int port = cluster.nodes().get(0).ports().get(0);
            connect("redis+cluster://127.0.0.1:" + port, () -> {});
        }
    }

    /** Writes keys of many slots through a client of {@code url}. */
    private static void connect(String url, Runnable check) {
        try (ReconnectingClient client =
                new ReconnectingClient(RedisUrl.parse(url), connected -> {}, Duration.ofMillis(200))) {
            client.start();
            client.awaitFirstAttempt(PATIENCE);
            RedissonClient connected = client.client().orElseThrow();
            for (int i = 0; i < 20; i++) {
                connected.getBucket("key" + i, StringCodec.INSTANCE).set("value");
            }
            check.run();
        }
    }
}
