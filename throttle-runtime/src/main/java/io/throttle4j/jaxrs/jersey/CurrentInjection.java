package io.throttle4j.jaxrs.jersey;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.inject.InjectionManager;

/**
 * Learns what Jersey injects with. Made by Jersey, and made again when it reloads the application, which it then injects with
 * something else; in time for the first resource method to be bound. Public for the container only.
 */
public final class CurrentInjection implements DynamicFeature {

    /** For the container. */
    @Inject
    public CurrentInjection(InjectionManager manager, Configuration configuration) {
        if (configuration.getProperty(JerseyInjector.PROPERTY) instanceof JerseyInjector injector) {
            injector.use(manager);
        }
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        // Being made was all.
    }
}
