package io.throttle4j.jaxrs.failures;

import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.PlainResource;
import io.throttle4j.jaxrs.TestServer;
import io.throttle4j.jaxrs.ThrottleFeature;
import io.throttle4j.throttles.UserRateThrottle;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.glassfish.jersey.server.ResourceConfig;

/** An application for each policy, all on one Redis, each under the same steady load. */
final class Apps implements AutoCloseable {

    /** Asks for more than it gets. */
    static final String GREEDY = "eve";

    /** Asks for less than it may. */
    static final String MODEST = "ada";

    /** What every client may, in each {@link #WINDOW}. */
    static final int LIMIT = 10;

    static final Duration WINDOW = Duration.ofSeconds(1);

    private static final List<String> MODEST_CLIENTS = List.of(MODEST, "bob", "cyd");
    private static final Duration MODEST_PAUSE = Duration.ofMillis(150);
    private static final Duration GREEDY_PAUSE = Duration.ofMillis(30);

    private final Map<StoreFailurePolicy, TestServer> servers = new EnumMap<>(StoreFailurePolicy.class);
    private final Map<StoreFailurePolicy, Load> loads = new EnumMap<>(StoreFailurePolicy.class);

    /** Deploys them and starts the load. */
    Apps(String url) {
        for (StoreFailurePolicy policy : StoreFailurePolicy.values()) {
            TestServer server = TestServer.withWorkers(
                    8,
                    new ResourceConfig(PlainResource.class)
                            .register(ThrottleFeature.builder()
                                    .defaults(UserRateThrottle.class)
                                    .rate("user", LIMIT + "/s")
                                    .keyPrefix(prefix(policy))
                                    .onStoreFailure(policy)
                                    .setting("throttle.store", url)
                                    .build()));
            servers.put(policy, server);
        }
        servers.forEach((policy, server) -> {
            Load load = new Load(server, "plain").from(GREEDY, GREEDY_PAUSE);
            MODEST_CLIENTS.forEach(client -> load.from(client, MODEST_PAUSE));
            loads.put(policy, load);
        });
    }

    Load load(StoreFailurePolicy policy) {
        return Objects.requireNonNull(loads.get(policy));
    }

    /** Where the application with {@code policy} counts a client. */
    static String key(StoreFailurePolicy policy, String client) {
        return prefix(policy) + ":1:{user:" + client + "}:user:" + WINDOW.toSeconds() + "s";
    }

    /** Where the applications count a client. */
    static List<String> keysOf(String client) {
        return List.of(StoreFailurePolicy.values()).stream()
                .map(policy -> key(policy, client))
                .toList();
    }

    private static String prefix(StoreFailurePolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    void stopLoad() {
        loads.values().forEach(Load::close);
    }

    @Override
    public void close() {
        stopLoad();
        servers.values().forEach(TestServer::close);
    }
}
