package io.throttle4j.store.redisson;

import io.throttle4j.store.location.RedisUrl;
import java.time.Duration;
import java.util.List;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.BaseConfig;
import org.redisson.config.BaseMasterSlaveServersConfig;
import org.redisson.config.ClusterServersConfig;
import org.redisson.config.Config;
import org.redisson.config.ConstantDelay;
import org.redisson.config.ReadMode;
import org.redisson.config.SentinelServersConfig;
import org.redisson.config.SingleServerConfig;
import org.redisson.config.SslVerificationMode;
import org.redisson.config.SubscriptionMode;

/**
 * How Redisson is configured for throttling: few connections that pipeline, nothing sent twice, a dead connection noticed
 * within two seconds and a Redis that is back within one.
 */
final class TunedConfig {

    private static final int NETTY_THREADS = 2;

    /** Below ten, Redisson hands a connection on as soon as a command is written, so that commands are pipelined. */
    private static final int CONNECTIONS = 4;

    private static final int CONNECT_MILLIS = 2_000;

    /**
     * Long enough for a handshake on a machine that is busy starting. A script has a limit of its own, and its caller
     * another.
     */
    private static final int COMMAND_MILLIS = 2_000;

    private static final int PING_MILLIS = 1_000;
    private static final int SCAN_MILLIS = 1_000;
    private static final int DNS_MILLIS = 5_000;
    private static final Duration BETWEEN_RECONNECTS = Duration.ofMillis(500);
    private static final String CLIENT_NAME = "throttle4j";

    private final RedisUrl url;

    private TunedConfig(RedisUrl url) {
        this.url = url;
    }

    /** A configuration of its own for each client, which connects when it is first used and runs on {@code threads}. */
    static Config of(RedisUrl url, RedisThreads threads) {
        TunedConfig tuned = new TunedConfig(url);
        Config config = tuned.base(threads);
        if (url.servers() instanceof RedisUrl.Sentinels sentinels) {
            tuned.sentinels(config.useSentinelServers(), sentinels);
        } else if (url.servers() instanceof RedisUrl.Cluster) {
            tuned.cluster(config.useClusterServers());
        } else {
            tuned.standalone(config.useSingleServer());
        }
        return config;
    }

    private Config base(RedisThreads threads) {
        Config config = new Config();
        config.setReferenceEnabled(false); // what scripts are told is never an object of Redisson's
        config.setCodec(StringCodec.INSTANCE)
                .setLazyInitialization(true)
                .setNettyThreads(NETTY_THREADS)
                .setNettyExecutor(threads.netty())
                .setExecutor(threads.executor())
                .setUseScriptCache(false)
                .setUseThreadClassLoader(false)
                .setTcpKeepAlive(true)
                .setTcpNoDelay(true)
                .setSslVerificationMode(SslVerificationMode.STRICT);
        url.credentials().ifPresent(credentials -> {
            credentials.user().ifPresent(config::setUsername);
            config.setPassword(credentials.password());
        });
        return config;
    }

    private void standalone(SingleServerConfig config) {
        common(config)
                .setAddress(addresses().get(0))
                .setDatabase(url.database())
                .setConnectionPoolSize(CONNECTIONS)
                .setConnectionMinimumIdleSize(CONNECTIONS)
                .setSubscriptionConnectionPoolSize(1)
                .setSubscriptionConnectionMinimumIdleSize(0)
                .setDnsMonitoringInterval(DNS_MILLIS);
    }

    private void sentinels(SentinelServersConfig config, RedisUrl.Sentinels sentinels) {
        mastersOnly(common(config))
                .setMasterName(sentinels.masterName())
                .setDatabase(url.database())
                .setScanInterval(SCAN_MILLIS)
                .setCheckSentinelsList(false)
                .setSentinelAddresses(addresses());
        url.credentials().ifPresent(credentials -> {
            credentials.user().ifPresent(config::setSentinelUsername);
            config.setSentinelPassword(credentials.password());
        });
    }

    /** A slot without a master fails the checks in that slot, and no more than those. */
    private void cluster(ClusterServersConfig config) {
        mastersOnly(common(config))
                .setScanInterval(SCAN_MILLIS)
                .setCheckSlotsCoverage(false)
                .setNodeAddresses(addresses());
    }

    private static <T extends BaseMasterSlaveServersConfig<T>> T mastersOnly(T config) {
        return config.setReadMode(ReadMode.MASTER)
                .setSubscriptionMode(SubscriptionMode.MASTER)
                .setMasterConnectionPoolSize(CONNECTIONS)
                .setMasterConnectionMinimumIdleSize(CONNECTIONS)
                .setSlaveConnectionPoolSize(1)
                .setSlaveConnectionMinimumIdleSize(0)
                .setSubscriptionConnectionPoolSize(1)
                .setSubscriptionConnectionMinimumIdleSize(0)
                .setDnsMonitoringInterval(DNS_MILLIS);
    }

    private static <T extends BaseConfig<T>> T common(T config) {
        return config.setRetryAttempts(0)
                .setTimeout(COMMAND_MILLIS)
                .setConnectTimeout(CONNECT_MILLIS)
                .setPingConnectionInterval(PING_MILLIS)
                .setReconnectionDelay(new ConstantDelay(BETWEEN_RECONNECTS))
                .setRetryDelay(new ConstantDelay(BETWEEN_RECONNECTS))
                .setClientName(CLIENT_NAME);
    }

    private List<String> addresses() {
        String scheme = url.tls() ? "rediss://" : "redis://";
        return url.servers().named().stream().map(server -> scheme + server).toList();
    }
}
