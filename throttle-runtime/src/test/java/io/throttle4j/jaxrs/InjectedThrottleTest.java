package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.InjectedResource.QuotaThrottle;
import io.throttle4j.throttles.AnonRateThrottle;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Throttles with {@code @Inject} on Jersey with HK2, where no CDI runs. */
class InjectedThrottleTest {

    private static final String STRATEGY = "org.glassfish.jersey.hk2.injection.manager.strategy";

    private final Quota quota = new Quota();

    @AfterEach
    void restoreStrategy() {
        System.clearProperty(STRATEGY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"immediate", "delayed"})
    void throttleHasInjectedWhatTheApplicationBinds(String strategy) {
        System.setProperty(STRATEGY, strategy);
        try (TestServer server = TestServer.of(config().register(binder()))) {
            assertThat(server.statuses(3, "injected")).containsExactly(200, 200, 429);
            assertThat(server.get("injected/too").headers().firstValue("Retry-After"))
                    .contains("7");
        }
        assertThat(quota.throttlesMade()).isEqualTo(1);
    }

    @Test
    void bindingsOfLaterFeaturesAreThereInTime() {
        try (TestServer server = TestServer.of(config().register(new BindsLater(binder())))) {
            assertThat(server.statuses(3, "injected")).containsExactly(200, 200, 429);
        }
    }

    @Test
    void rateThrottleIsInjectedAndCounted() {
        try (TestServer server = TestServer.of(config().register(binder()))) {
            assertThat(server.statuses(4, "injected/rate")).containsExactly(200, 200, 200, 429);
        }
    }

    @Test
    void throttleOfSubResourceIsInjectedWhenItIsFirstSeen() {
        try (TestServer server = TestServer.of(config().register(binder()))) {
            assertThat(quota.throttlesMade()).isEqualTo(1);
            assertThat(server.statuses(3, "injected/sub")).containsExactly(200, 200, 429);
            assertThat(quota.throttlesMade()).isEqualTo(2);
        }
        assertThat(quota.throttlesDisposed()).isEqualTo(2);
    }

    @Test
    void throttleThatTheApplicationBindsItselfIsTaken() {
        QuotaThrottle own = new QuotaThrottle(new Quota());
        ResourceConfig config = config().register(binder()).register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(own).to(QuotaThrottle.class);
            }
        });
        try (TestServer server = TestServer.of(config)) {
            assertThat(server.get("injected").statusCode()).isEqualTo(200);
        }
        assertThat(quota.throttlesMade()).isZero();
    }

    @Test
    void defaultsAreInjectedToo() {
        ResourceConfig inCode = new ResourceConfig(PlainResource.class)
                .register(binder())
                .register(
                        ThrottleFeature.builder().defaults(QuotaThrottle.class).build());
        try (TestServer server = TestServer.of(inCode)) {
            assertThat(server.statuses(3, "plain")).containsExactly(200, 200, 429);
        }
        ResourceConfig byName = new ResourceConfig(PlainResource.class)
                .register(binder())
                .property("throttle.default-classes", QuotaThrottle.class.getName())
                .register(ThrottleFeature.class);
        try (TestServer server = TestServer.of(byName)) {
            assertThat(server.get("plain").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void throttleThatCannotBeInjectedIsOneProblemAmongTheOthers() {
        ResourceConfig config = new ResourceConfig(InjectedResource.class, PlainResource.class)
                .register(ThrottleFeature.builder()
                        .defaults(AnonRateThrottle.class)
                        .rate("tenant", "5/month")
                        .build());
        assertThat(problems(config))
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("\"5/month\""))
                .anySatisfy(problem -> assertThat(problem).contains("scope \"anon\""))
                .anySatisfy(problem -> assertThat(problem).startsWith(InjectedResource.TenantThrottle.class.getName()))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                QuotaThrottle.class.getName()
                                        + " has to come from a container, since it has @Inject or a scope, but none can make it:"
                                        + " CDI is not running; Jersey could not inject it"
                                        + " (org.glassfish.hk2.api.UnsatisfiedDependencyException: There was no object available")
                        .contains("requiredType=Quota")
                        .endsWith("; bind what it needs in an AbstractBinder that the application registers"));
    }

    @Test
    void throttleIsDisposedOfWhenTheApplicationIsUndeployed() {
        try (TestServer server = TestServer.of(config().register(binder()))) {
            assertThat(server.get("injected").statusCode()).isEqualTo(200);
            assertThat(quota.throttlesDisposed()).isZero();
        }
        assertThat(quota.throttlesDisposed()).isEqualTo(1);
    }

    @Test
    void throttleIsDisposedOfWhenTheApplicationCannotBeDeployed() {
        ResourceConfig config =
                new ResourceConfig(InjectedResource.class).register(binder()).register(ThrottleFeature.class);
        assertThat(problems(config)).singleElement().asString().contains("scope \"tenant\"");
        assertThat(quota.throttlesMade()).isEqualTo(1);
        assertThat(quota.throttlesDisposed()).isEqualTo(1);
    }

    @Test
    void reloadedApplicationIsInjectedAnew() {
        CompletableFuture<Container> container = new CompletableFuture<>();
        ResourceConfig config = config().register(binder()).register(new AbstractContainerLifecycleListener() {
            @Override
            public void onStartup(Container started) {
                container.complete(started);
            }
        });
        try (TestServer server = TestServer.of(config)) {
            assertThat(server.get("injected").statusCode()).isEqualTo(200);
            container.join().reload();
            assertThat(quota.throttlesDisposed()).isEqualTo(1);
            assertThat(quota.throttlesMade()).isEqualTo(2);
            assertThat(server.statuses(2, "injected")).containsExactly(200, 429);
        }
        assertThat(quota.throttlesDisposed()).isEqualTo(2);
    }

    @Test
    void defaultThatIsRequestScopedIsRefused() {
        ResourceConfig config = new ResourceConfig(PlainResource.class)
                .register(ThrottleFeature.builder()
                        .defaults(PerRequest.class, Unfinished.class)
                        .build());
        assertThat(problems(config))
                .containsExactlyInAnyOrder(
                        "throttle.default-classes names " + PerRequest.class.getName()
                                + ", which is @RequestScoped, but"
                                + " one instance serves all requests; make it @Dependent or @Singleton, and inject a"
                                + " Provider of what differs between requests",
                        "throttle.default-classes names " + Unfinished.class.getName() + ", which cannot be"
                                + " constructed; make it a public class that is neither abstract nor an inner class, with"
                                + " a public constructor without parameters, or with @Inject if a container is to make"
                                + " it");
    }

    private static ResourceConfig config() {
        return new ResourceConfig(InjectedResource.class)
                .register(ThrottleFeature.builder().rate("tenant", "3/min").build());
    }

    private AbstractBinder binder() {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(quota).to(Quota.class);
            }
        };
    }

    private static List<String> problems(ResourceConfig config) {
        return catchThrowableOfType(ThrottleConfigurationException.class, () -> new ApplicationHandler(config))
                .problems();
    }

    /** Brings what throttles need, after they are configured. */
    private record BindsLater(AbstractBinder binder) implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register(binder);
            return true;
        }
    }

    /** Narrower than the application. */
    @RequestScoped
    public static class PerRequest extends AllowsAll {}

    /** Injected, but nothing to make. */
    public abstract static class Unfinished extends AllowsAll {

        @Inject
        protected Unfinished(Quota quota) {
            quota.throttleMade();
        }
    }

    /** Never denies. */
    public static class AllowsAll implements Throttle {

        @Override
        public CompletionStage<Decision> check(ThrottleRequest request) {
            return CompletableFuture.completedStage(Decision.allowed());
        }
    }
}
