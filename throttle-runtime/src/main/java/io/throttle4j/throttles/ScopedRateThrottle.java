package io.throttle4j.throttles;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import java.util.Optional;

/**
 * Limits every client, by principal, else by client address, in the scope that the action declares.
 *
 * <p>An action without scope skips it.
 */
@ThrottleScope(ThrottleScope.OF_ACTION)
public class ScopedRateThrottle extends SimpleRateThrottle {

    /** For the deployment and for subclasses. */
    public ScopedRateThrottle() {}

    @Override
    public Optional<Identity> key(ThrottleRequest request) {
        return Optional.of(request.identity());
    }
}
