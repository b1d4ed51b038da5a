package io.throttle4j.jaxrs.resume;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;

/** How one container holds a request without a thread until its check is decided. */
public interface Holding {

    /** Registers, for one action, what {@link #hold} needs. */
    default void prepare(FeatureContext context) {
        // Most containers need nothing.
    }

    /**
     * Holds {@code request}, and lets it go on when {@code check} is decided. Called by a filter, which then returns.
     *
     * @return false if this container cannot hold this request; the caller waits
     */
    boolean hold(ContainerRequestContext request, OpenCheck check);

    /** For containers that cannot hold any request: the caller waits, as long as a check may take. */
    static Holding none() {
        return (request, check) -> false;
    }
}
