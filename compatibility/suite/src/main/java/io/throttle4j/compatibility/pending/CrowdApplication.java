package io.throttle4j.compatibility.pending;

import io.throttle4j.jaxrs.ThrottleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The crowd's resource, throttled by one feature. */
final class CrowdApplication extends Application {

    private final ThrottleFeature feature;

    CrowdApplication(ThrottleFeature feature) {
        this.feature = feature;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CrowdResource.class, PendingContract.ThrowsIfAsked.class);
    }

    @Override
    @SuppressWarnings("deprecation") // the one way to hand over an object that every container knows
    public Set<Object> getSingletons() {
        return Set.of(feature);
    }
}
