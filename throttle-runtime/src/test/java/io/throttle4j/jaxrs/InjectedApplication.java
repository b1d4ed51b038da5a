package io.throttle4j.jaxrs;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throttle4j.config.ThrottleConfigurationException;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;

/** An application of injected throttles that a test runs in another class loader, and so speaks with in text. */
public final class InjectedApplication {

    private InjectedApplication() {}

    /** The statuses of three requests. */
    public static String statuses() {
        try (TestServer server = TestServer.of(config().register(new Binder()))) {
            return server.statuses(3, "injected").toString();
        }
    }

    /** Why the application cannot be deployed without its binder. */
    public static String problem() {
        return catchThrowableOfType(ThrottleConfigurationException.class, () -> new ApplicationHandler(config()))
                .problems()
                .get(0);
    }

    private static ResourceConfig config() {
        return new ResourceConfig(InjectedResource.class)
                .register(ThrottleFeature.builder().rate("tenant", "3/min").build());
    }

    private static final class Binder extends AbstractBinder {

        @Override
        protected void configure() {
            bind(new Quota()).to(Quota.class);
        }
    }
}
