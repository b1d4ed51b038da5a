package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feature registers itself when it is asked to, and only then. */
class AutoThrottleFeatureTest {

    private static final String KEY = "throttle.auto-register";

    @TempDir
    private Path folder;

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final LogLines log = new LogLines();

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(loader);
        System.clearProperty(KEY);
        log.close();
    }

    @Test
    void doesNothingUnasked() {
        assertThat(statuses(settings())).containsExactly(200, 200, 200);
        assertThat(statuses(settings().property(KEY, "false"))).containsExactly(200, 200, 200);
        assertThat(log.at(Level.INFO)).isEmpty();
    }

    @Test
    void throttlesWhenAPropertyAsks() {
        assertThat(statuses(settings().property(KEY, true))).containsExactly(200, 200, 429);
        assertThat(log.at(Level.INFO)).hasSize(1);
    }

    @Test
    void throttlesWhenASystemPropertyAsks() {
        System.setProperty(KEY, "true");
        assertThat(statuses(settings())).containsExactly(200, 200, 429);
    }

    @Test
    void throttlesWhenAFileAsks() throws Exception {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/throttle.properties"), KEY + "=true\n");
        URL[] where = {folder.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(where, loader));
        assertThat(statuses(settings())).containsExactly(200, 200, 429);
    }

    @Test
    void leavesAnInstanceRegisteredInCodeAlone() {
        assertThat(statuses(new ResourceConfig(PlainResource.class)
                        .property(KEY, "true")
                        .register(one())))
                .containsExactly(200, 429, 429);
        assertThat(log.at(Level.INFO)).hasSize(1);
    }

    @Test
    void leavesAClassRegisteredInCodeAlone() {
        assertThat(statuses(settings().property(KEY, "true").register(ThrottleFeature.class)))
                .containsExactly(200, 200, 429);
        assertThat(log.at(Level.INFO)).hasSize(1);
    }

    /** Jersey runs features of the service loader first: too early to know. */
    @Test
    void instanceRegisteredByAnotherFeatureIsNotIgnoredInSilence() {
        ResourceConfig config =
                new ResourceConfig(PlainResource.class).property(KEY, "true").register(new Registers());
        ThrottleConfigurationException failure =
                catchThrowableOfType(ThrottleConfigurationException.class, () -> new ApplicationHandler(config));
        assertThat(failure.problems())
                .containsExactly(
                        "ThrottleFeature is registered by another feature, after throttle.auto-register=true has"
                                + " registered one; what it was given in code would be ignored: remove throttle.auto-register,"
                                + " or register ThrottleFeature in the application itself");
    }

    @Test
    void instanceRegisteredByAnotherFeatureActsWhenNobodyAsked() {
        assertThat(statuses(new ResourceConfig(PlainResource.class).register(new Registers())))
                .containsExactly(200, 429, 429);
    }

    @Test
    void leavesAnInstanceAloneThatIsRegisteredAfterIt() {
        assertThat(statuses(new ResourceConfig(PlainResource.class)
                        .property(KEY, "true")
                        .register(AutoThrottleFeature.class)
                        .register(one())))
                .containsExactly(200, 429, 429);
    }

    @Test
    void wishThatCannotBeReadFailsTheDeployment() {
        ThrottleConfigurationException failure = catchThrowableOfType(
                ThrottleConfigurationException.class,
                () -> new ApplicationHandler(settings().property(KEY, "yess")));
        assertThat(failure.problems())
                .isEqualTo(
                        List.of(
                                "throttle.auto-register in the Jakarta REST configuration: \"yess\" is neither true nor false"));
    }

    @Test
    void problemsFailTheDeploymentOnlyWhenAsked() {
        ResourceConfig wrong = new ResourceConfig(PlainResource.class).property("throttle.rates.anon", "5/month");
        assertThat(new ApplicationHandler(wrong)).isNotNull();
        ResourceConfig asked = new ResourceConfig(wrong).property(KEY, "true");
        assertThatThrownBy(() -> new ApplicationHandler(asked))
                .isInstanceOf(ThrottleConfigurationException.class)
                .hasMessageContaining("5/month");
    }

    private static ResourceConfig settings() {
        return new ResourceConfig(PlainResource.class)
                .property("throttle.rates.anon", "2/min")
                .property("throttle.default-classes", "AnonRateThrottle");
    }

    private static ThrottleFeature one() {
        return ThrottleFeature.builder()
                .rate("anon", "1/min")
                .defaults(AnonRateThrottle.class)
                .build();
    }

    private static List<Integer> statuses(ResourceConfig config) {
        try (TestServer server = TestServer.of(config)) {
            return server.statuses(3, "plain");
        }
    }

    /** Registers the feature in its turn. */
    private static final class Registers implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register(one());
            return true;
        }
    }
}
