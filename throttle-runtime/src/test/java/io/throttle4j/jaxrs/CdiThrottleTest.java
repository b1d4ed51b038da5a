package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.InjectedResource.QuotaThrottle;
import io.throttle4j.jaxrs.InjectedResource.TenantThrottle;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Singleton;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** Throttles with {@code @Inject} on Jersey, beside which CDI runs. */
class CdiThrottleTest {

    @Test
    void throttlesComeFromCdi() {
        try (SeContainer cdi = cdi(SharedQuota.class, QuotaThrottle.class, TenantThrottle.class)) {
            try (TestServer server = TestServer.of(config())) {
                assertThat(server.statuses(3, "injected")).containsExactly(200, 200, 429);
                assertThat(server.statuses(4, "injected/rate")).containsExactly(200, 200, 200, 429);
            }
            assertThat(cdi.select(SharedQuota.class).get().throttlesMade()).isEqualTo(1);
            assertThat(cdi.select(SharedQuota.class).get().throttlesDisposed()).isEqualTo(1);
        }
    }

    @Test
    void jerseyInjectsWhatCdiDoesNotKnow() {
        ResourceConfig config = config().register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(new Quota()).to(Quota.class);
            }
        });
        try (SeContainer cdi = cdi(SharedQuota.class);
                TestServer server = TestServer.of(config)) {
            assertThat(server.statuses(3, "injected")).containsExactly(200, 200, 429);
            assertThat(cdi.select(SharedQuota.class).get().throttlesMade()).isZero();
        }
    }

    @Test
    void problemNamesBothThatWereAsked() {
        try (SeContainer cdi = cdi(SharedQuota.class)) {
            assertThat(cdi.isRunning()).isTrue();
            assertThat(catchThrowableOfType(
                                    ThrottleConfigurationException.class, () -> new ApplicationHandler(config()))
                            .problems())
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem)
                            .contains(
                                    "but none can make it: CDI runs but has no bean of it; annotate it with @Dependent,"
                                            + " in an archive that CDI looks through; Jersey could not inject it ("));
        }
    }

    private static ResourceConfig config() {
        return new ResourceConfig(InjectedResource.class)
                .register(ThrottleFeature.builder().rate("tenant", "3/min").build());
    }

    private static SeContainer cdi(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(beans)
                .initialize();
    }

    /** A bean. */
    @Singleton
    public static class SharedQuota extends Quota {}
}
