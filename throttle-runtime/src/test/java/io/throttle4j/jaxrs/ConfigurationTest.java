package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Identity;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.scanned.ScannedResource;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import io.throttle4j.verdict.Verdict;
import io.throttle4j.verdict.Violation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.assertj.core.api.Assertions;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the feature makes of its configuration. */
class ConfigurationTest {

    private static final String KEY = "throttle.rates.anon";

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
    void filesOverrideTheBuilder() throws IOException {
        file(KEY + "=2/min");
        assertThat(passing(config(anon("1/min")))).isEqualTo(2);
    }

    @Test
    void propertiesOverrideFiles() throws IOException {
        file(KEY + "=2/min");
        assertThat(passing(config(anon("1/min")).property(KEY, "3/min"))).isEqualTo(3);
    }

    @Test
    void systemPropertiesOverrideProperties() throws IOException {
        file(KEY + "=2/min");
        System.setProperty(KEY, "4/min");
        assertThat(passing(config(anon("1/min")).property(KEY, "3/min"))).isEqualTo(4);
    }

    @Test
    void propertiesNeedNotBeText() {
        ResourceConfig config = config(ThrottleFeature.builder()
                        .rate("anon", "1/min")
                        .setting("throttle.default-classes", "AnonRateThrottle"))
                .property("throttle.shadow", true)
                .property("throttle.max-clients", 5);
        assertThat(passing(config)).isEqualTo(6);
    }

    @Test
    void classAloneTakesEverythingFromOutside() throws IOException {
        file(KEY + "=2/min\nthrottle.default-classes=AnonRateThrottle\n");
        assertThat(passing(new ResourceConfig(PlainResource.class, ThrottleFeature.class)))
                .isEqualTo(2);
    }

    @Test
    void overriddenValueIsCheckedToo() throws IOException {
        file(KEY + "=2/month");
        System.setProperty(KEY, "4/min");
        ThrottleConfigurationException failure = Assertions.catchThrowableOfType(
                ThrottleConfigurationException.class, () -> new ApplicationHandler(config(anon("1/min"))));
        assertThat(failure.problems())
                .singleElement()
                .asString()
                .startsWith(KEY + " in ")
                .contains("\"2/month\"");
    }

    @Test
    void registeredTwiceItActsOnce() {
        RecordingStore store = new RecordingStore();
        ResourceConfig config = config(anon("5/min").store(store))
                .register(anon("5/min").store(store).build())
                .register(ThrottleFeature.class);
        assertThat(passing(config)).isEqualTo(5);
        assertThat(store.identities()).hasSize(6);
    }

    @Test
    void reloadedApplicationStaysThrottled() {
        ApplicationHandler first = new ApplicationHandler(config(anon("2/min")));
        assertThat(passing(new ResourceConfig(first.getConfiguration()))).isEqualTo(2);
        Object unused = new ApplicationHandler(first.getConfiguration());
        assertThat(log.at(Level.INFO)).hasSize(3);
    }

    @Test
    void oneFeatureServesSeveralApplications() {
        ThrottleFeature feature = anon("2/min").build();
        assertThat(passing(new ResourceConfig(PlainResource.class).register(feature)))
                .isEqualTo(2);
        assertThat(passing(new ResourceConfig(PlainResource.class).register(feature)))
                .isEqualTo(2);
    }

    @Test
    void switchedOffItThrottlesNothingAndSaysSo() {
        assertThat(passing(config(anon("1/min")).property("throttle.enabled", "false")))
                .isEqualTo(6);
        assertThat(log.at(Level.WARNING)).containsExactly("throttle.enabled is false: nothing is throttled");
        assertThat(log.at(Level.INFO)).isEmpty();
    }

    @Test
    void oneLineListsEveryActionWithItsThrottlesAndRates() {
        ThrottleFeatureBuilder feature = ThrottleFeature.builder()
                .rate("anon", "3/min")
                .rate("user", "5/min, 100/day")
                .rate("reports", "unlimited")
                .rate("exports", "1000000/day; gcra")
                .defaults(AnonRateThrottle.class);
        Object unused = new ApplicationHandler(config(feature).register(ReportResource.class));
        assertThat(log.at(Level.INFO))
                .containsExactly("Throttle4j throttles 6 actions:"
                        + " PlainResource.get: AnonRateThrottle (anon 3/minute);"
                        + " PlainResource.options: AnonRateThrottle (anon 3/minute);"
                        + " ReportResource.bulk: ScopedRateThrottle (reports unlimited);"
                        + " ReportResource.export: ScopedRateThrottle (exports 1000000/day; gcra);"
                        + " ReportResource.get: AnonRateThrottle (anon 3/minute),"
                        + " UserRateThrottle (user 5/minute, 100/day);"
                        + " ReportResource.list: ScopedRateThrottle (reports unlimited)");
    }

    @Test
    void applicationWithoutThrottledActionsSaysSo() {
        Object unused = new ApplicationHandler(config(ThrottleFeature.builder()));
        assertThat(log.at(Level.INFO)).containsExactly("Throttle4j throttles no action");
    }

    @Test
    void singleActionIsNotInThePlural() {
        Object unused = new ApplicationHandler(
                new ResourceConfig(ScannedResource.class).register(anon("1/min").build()));
        assertThat(log.at(Level.INFO))
                .containsExactly(
                        "Throttle4j throttles 1 action: ScannedResource.get: AnonRateThrottle (anon 1/minute)");
    }

    @Test
    void listenerHearsEveryVerdict() {
        List<String> heard = new CopyOnWriteArrayList<>();
        ThrottleFeatureBuilder feature = anon("1/min")
                .listener((request, verdict) -> heard.add(request.method() + " " + request.path() + " "
                        + request.action() + " " + verdict.getClass().getSimpleName()));
        try (TestServer server = TestServer.of(feature, PlainResource.class)) {
            server.statuses(2, "plain");
        }
        assertThat(heard).containsExactly("GET plain PlainResource.get Passed", "GET plain PlainResource.get Refused");
    }

    @Test
    void listenerThatThrowsIsHarmless() {
        ThrottleFeatureBuilder feature = anon("2/min").listener((request, verdict) -> {
            throw new IllegalStateException("meant to be");
        });
        assertThat(passing(config(feature))).isEqualTo(2);
        assertThat(log.at(Level.WARNING)).containsOnly("the decision listener failed on PlainResource.get");
    }

    @Test
    void shadowModeDeniesNothingAndReports() {
        List<Violation> heard = new CopyOnWriteArrayList<>();
        ThrottleFeatureBuilder feature = anon("1/min").shadow().listener((request, verdict) -> {
            if (verdict instanceof Verdict.Passed passed) {
                heard.addAll(passed.shadowed());
            }
        });
        assertThat(passing(config(feature))).isEqualTo(6);
        assertThat(heard).extracting(Violation::scope).containsExactly("anon", "anon", "anon", "anon", "anon");
    }

    @Test
    void scopeInShadowDeniesNothingAndOthersDo() {
        ThrottleFeatureBuilder feature = ThrottleFeature.builder()
                .rate("anon", "1/min")
                .rate("user", "3/min")
                .shadowScopes("anon")
                .defaults(AnonRateThrottle.class, UserRateThrottle.class);
        assertThat(passing(config(feature))).isEqualTo(3);
    }

    @Test
    void identitiesReachTheStoreHashed() {
        RecordingStore store = new RecordingStore();
        ThrottleFeatureBuilder feature = anon("5/min")
                .rate("user", "5/min")
                .defaults(AnonRateThrottle.class, UserRateThrottle.class)
                .keySecret("0123456789abcdef")
                .store(store);
        try (TestServer server = TestServer.of(feature, PlainResource.class)) {
            server.get("plain");
            server.get("plain", "Authorization", "Bearer ann");
        }
        assertThat(store.identities()).extracting(Identity::value).allMatch(value -> value.startsWith("hmac:"));
        assertThat(store.identities())
                .extracting(Identity::kind)
                .containsExactly(Identity.Kind.ADDRESS, Identity.Kind.ADDRESS, Identity.Kind.PRINCIPAL);
    }

    @Test
    void identitiesReachTheStoreReadableWithoutSecret() {
        RecordingStore store = new RecordingStore();
        try (TestServer server = TestServer.of(anon("5/min").store(store), PlainResource.class)) {
            server.get("plain");
        }
        assertThat(store.identities()).containsExactly(Identity.ofAddress("127.0.0.1"));
    }

    private static ThrottleFeatureBuilder anon(String rate) {
        return ThrottleFeature.builder().rate("anon", rate).defaults(AnonRateThrottle.class);
    }

    private static ResourceConfig config(ThrottleFeatureBuilder feature) {
        return new ResourceConfig(PlainResource.class).register(feature.build());
    }

    /** How many of six requests pass. */
    private static long passing(ResourceConfig config) {
        try (TestServer server = TestServer.of(config)) {
            return server.statuses(6, "plain").stream()
                    .filter(status -> status == 200)
                    .count();
        }
    }

    /** Puts a {@code META-INF/throttle.properties} where the application's class loader finds it. */
    private void file(String content) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/throttle.properties"), content);
        URL[] where = {folder.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(where, loader));
    }
}
