package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.store.redisson.LocalRedis;
import io.throttle4j.store.redisson.RedisThreadNames;
import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ModelValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of {@code throttle.store=redis://...} from deployment to the end of the application. */
class RedisDeploymentTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final LogLines log = new LogLines();

    /** Two methods that answer the same requests: Jersey refuses it after everybody else is content. */
    @Path("ambiguous")
    public static class AmbiguousResource {

        @GET
        public String one() {
            return "never";
        }

        @GET
        public String other() {
            return "never";
        }
    }

    @AfterEach
    void stopListening() {
        log.close();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(RedisThreadNames.alive()).isEmpty());
    }

    @Test
    void applicationStartsWhileRedisIsDown() {
        int port = LocalRedis.freePort();
        try (TestServer server = TestServer.of(onRedis("redis://ada:s3cret@127.0.0.1:" + port), PlainResource.class)) {
            assertThat(server.statuses(3, "plain")).containsExactly(200, 200, 429);
        }
        assertThat(log.at(Level.WARNING))
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.get(0))
                                .startsWith("cannot connect to Redis at 127.0.0.1:" + port + ": Connection refused;"),
                        lines -> assertThat(lines.get(1)).contains("until it works again this node counts for itself"))
                .noneMatch(line -> line.contains("s3cret") || line.contains("ada"));
    }

    @Test
    void redisThatIsDownIsNoReasonToLetPass() {
        ThrottleFeatureBuilder feature =
                onRedis("redis://127.0.0.1:" + LocalRedis.freePort()).setting("throttle.on-store-failure", "deny");
        try (TestServer server = TestServer.of(feature, PlainResource.class)) {
            assertThat(server.statuses(1, "plain")).containsExactly(503);
        }
    }

    @Test
    void disconnectsWhenTheApplicationStops() {
        try (LocalRedis redis = LocalRedis.start()) {
            TestServer server = TestServer.of(onRedis(redis.url()), PlainResource.class);
            assertThat(RedisThreadNames.alive()).isNotEmpty();
            server.close();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(RedisThreadNames.alive()).isEmpty());
        }
    }

    @Test
    void disconnectsWhenAServletIsDestroyed() {
        try (LocalRedis redis = LocalRedis.start()) {
            ResourceConfig config = new ResourceConfig(PlainResource.class)
                    .register(onRedis(redis.url()).build());
            TestServer server = TestServer.onServlets(config);
            server.statuses(1, "plain");
            assertThat(RedisThreadNames.alive()).isNotEmpty();
            server.close();
        }
    }

    @Test
    void deploymentThatFailsConnectsNothing() {
        try (LocalRedis redis = LocalRedis.start()) {
            ResourceConfig config = new ResourceConfig(PlainResource.class)
                    .register(onRedis(redis.url())
                            .setting("throttle.max-clients", "0")
                            .build());

            assertThat(problems(config)).hasSize(1);
            assertThat(RedisThreadNames.alive()).isEmpty();
        }
    }

    @Test
    void deploymentThatJerseyRefusesConnectsNothing() {
        try (LocalRedis redis = LocalRedis.start()) {
            ResourceConfig config = new ResourceConfig(PlainResource.class, AmbiguousResource.class)
                    .register(onRedis(redis.url()).build());

            assertThatThrownBy(() -> new ApplicationHandler(config)).isInstanceOf(ModelValidationException.class);
            assertThat(RedisThreadNames.alive()).isEmpty();
        }
    }

    @Test
    void switchedOffConnectsNothing() {
        try (LocalRedis redis = LocalRedis.start();
                TestServer server =
                        TestServer.of(onRedis(redis.url()).setting("throttle.enabled", "false"), PlainResource.class)) {
            server.statuses(1, "plain");
            assertThat(RedisThreadNames.alive()).isEmpty();
        }
    }

    @Test
    void storeGivenInCodeWins() {
        RecordingStore store = new RecordingStore();
        try (LocalRedis redis = LocalRedis.start();
                TestServer server = TestServer.of(
                        onRedis("redis://:s3cret@127.0.0.1:" + redis.port()).store(store), PlainResource.class)) {
            server.statuses(1, "plain");

            assertThat(store.identities()).hasSize(1);
            assertThat(RedisThreadNames.alive()).isEmpty();
            assertThat(log.at(Level.WARNING))
                    .containsExactly("throttle.store is redis://***@127.0.0.1:" + redis.port() + ", which is not used:"
                            + " ThrottleFeature.builder().store(...) was given a store; remove one of them");
        }
    }

    @Test
    void urlThatIsWrongIsReportedWithTheOthers() {
        ResourceConfig config = new ResourceConfig(PlainResource.class)
                .register(onRedis("redis://ada:s3cret@host:99999")
                        .keyPrefix("{a}")
                        .maxClients(0)
                        .build());

        assertThat(problems(config))
                .hasSize(3)
                .noneMatch(problem -> problem.contains("s3cret") || problem.contains("ada"))
                .anyMatch(problem -> problem.startsWith("throttle.store in ThrottleFeature.builder(): "
                        + "\"redis://***@host:99999\" has a port that is not a number from 1 to 65535;"));
    }

    private static ThrottleFeatureBuilder onRedis(String url) {
        return ThrottleFeature.builder()
                .rate("anon", "2/min")
                .defaults(AnonRateThrottle.class)
                .setting("throttle.store", url);
    }

    private static List<String> problems(ResourceConfig config) {
        return catchThrowableOfType(ThrottleConfigurationException.class, () -> new ApplicationHandler(config))
                .problems();
    }
}
