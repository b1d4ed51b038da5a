package io.throttle4j.jaxrs.peer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells the peers of the requests that one container serves. Safe for use by many threads.
 *
 * <p>A feature, since containers inject only into what is one of their own kinds; as such it does nothing.
 */
public interface PeerSource extends DynamicFeature {

    /** The address of the peer of {@code request}, as text; null if another container serves it. Asked on its thread. */
    @Nullable
    String peer(ContainerRequestContext request);

    @Override
    default void configure(ResourceInfo resource, FeatureContext context) {
        // To be injected is all.
    }
}
