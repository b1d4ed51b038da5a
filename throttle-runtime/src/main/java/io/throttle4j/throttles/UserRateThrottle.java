package io.throttle4j.throttles;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import java.util.Optional;

/** Limits every client, by principal, else by client address, in the scope {@code user}. */
@ThrottleScope("user")
public class UserRateThrottle extends SimpleRateThrottle {

    /** For the deployment and for subclasses, which may name another scope. */
    public UserRateThrottle() {}

    @Override
    public Optional<Identity> key(ThrottleRequest request) {
        return Optional.of(request.identity());
    }
}
