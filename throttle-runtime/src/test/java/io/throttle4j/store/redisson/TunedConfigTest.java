package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.store.location.RedisUrl;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redisson.config.BaseConfig;
import org.redisson.config.BaseMasterSlaveServersConfig;
import org.redisson.config.ClusterServersConfig;
import org.redisson.config.Config;
import org.redisson.config.ReadMode;
import org.redisson.config.SentinelServersConfig;
import org.redisson.config.SingleServerConfig;
import org.redisson.config.SslVerificationMode;
import org.redisson.config.SubscriptionMode;

/** What Redisson is told of a URL. That the values do what they are meant to is tested where a real Redis is. */
class TunedConfigTest {

    private final RedisThreads threads = new RedisThreads();

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void tellsOneServer() {
        Config config = config("redis://ada:s%40cret@[::1]/7");
        SingleServerConfig single = config.useSingleServer();

        assertThat(single.getAddress()).isEqualTo("redis://[::1]:6379");
        assertThat(single.getDatabase()).isEqualTo(7);
        assertThat(single.getConnectionPoolSize()).isEqualTo(4);
        assertThat(single.getConnectionMinimumIdleSize()).isEqualTo(4);
        assertThat(single.getSubscriptionConnectionPoolSize()).isOne();
        assertThat(single.getSubscriptionConnectionMinimumIdleSize()).isZero();
        assertThat(config.getUsername()).isEqualTo("ada");
        assertThat(config.getPassword()).isEqualTo("s@cret");
        assertCommon(config, single);
    }

    @Test
    void tellsSentinels() {
        Config config = config("rediss+sentinel://ada:s3cret@one,two:5000/master/2");
        SentinelServersConfig sentinels = config.useSentinelServers();

        assertThat(sentinels.getSentinelAddresses()).containsExactly("rediss://one:26379", "rediss://two:5000");
        assertThat(sentinels.getMasterName()).isEqualTo("master");
        assertThat(sentinels.getDatabase()).isEqualTo(2);
        assertThat(sentinels.getScanInterval()).isEqualTo(1_000);
        assertThat(sentinels.getSentinelUsername()).isEqualTo("ada");
        assertThat(sentinels.getSentinelPassword()).isEqualTo("s3cret");
        assertCommon(config, sentinels);
        assertMastersOnly(sentinels);
    }

    @Test
    void tellsNodesOfACluster() {
        Config config = config("redis+cluster://:s3cret@one,two:7001");
        ClusterServersConfig cluster = config.useClusterServers();

        assertThat(cluster.getNodeAddresses()).isEqualTo(List.of("redis://one:6379", "redis://two:7001"));
        assertThat(cluster.getScanInterval()).isEqualTo(1_000);
        assertThat(cluster.isCheckSlotsCoverage()).isFalse();
        assertThat(config.getUsername()).isNull();
        assertThat(config.getPassword()).isEqualTo("s3cret");
        assertCommon(config, cluster);
        assertMastersOnly(cluster);
    }

    private static void assertMastersOnly(BaseMasterSlaveServersConfig<?> servers) {
        assertThat(servers.getReadMode()).isEqualTo(ReadMode.MASTER);
        assertThat(servers.getSubscriptionMode()).isEqualTo(SubscriptionMode.MASTER);
        assertThat(servers.getMasterConnectionPoolSize()).isEqualTo(4);
        assertThat(servers.getMasterConnectionMinimumIdleSize()).isEqualTo(4);
    }

    private static void assertCommon(Config config, BaseConfig<?> servers) {
        assertThat(config.getNettyThreads()).isEqualTo(2);
        assertThat(config.isLazyInitialization()).isTrue();
        assertThat(config.isTcpKeepAlive()).isTrue();
        assertThat(config.isTcpNoDelay()).isTrue();
        assertThat(config.getSslVerificationMode()).isEqualTo(SslVerificationMode.STRICT);
        assertThat(servers.getRetryAttempts()).isZero();
        assertThat(servers.getReconnectionDelay().calcDelay(50)).isEqualTo(Duration.ofMillis(500));
        assertThat(servers.getPingConnectionInterval()).isEqualTo(1_000);
        assertThat(servers.getConnectTimeout()).isEqualTo(2_000);
        assertThat(servers.getClientName()).isEqualTo("throttle4j");
    }

    private Config config(String url) {
        return TunedConfig.of(RedisUrl.parse(url), threads);
    }
}
