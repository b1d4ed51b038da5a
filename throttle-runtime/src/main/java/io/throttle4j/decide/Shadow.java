package io.throttle4j.decide;

import java.util.Set;

/**
 * What is decided, counted and reported, but let pass.
 *
 * @param everything whether no request is ever denied
 * @param scopes the scopes whose limits never deny
 */
public record Shadow(boolean everything, Set<String> scopes) {

    /** Copies the scopes. */
    public Shadow {
        scopes = Set.copyOf(scopes);
    }

    /** Nothing is in shadow mode. */
    public static Shadow none() {
        return new Shadow(false, Set.of());
    }
}
