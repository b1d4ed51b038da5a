package io.throttle4j.throttles;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import java.util.Optional;

/**
 * Limits anonymous requests by client address, in the scope {@code anon}.
 *
 * <p>Requests with a principal skip it and count nothing. Clients without an address share one bucket.
 */
@ThrottleScope("anon")
public class AnonRateThrottle extends SimpleRateThrottle {

    /** For the deployment and for subclasses, which may name another scope. */
    public AnonRateThrottle() {}

    @Override
    public Optional<Identity> key(ThrottleRequest request) {
        return request.principal().isPresent() ? Optional.empty() : Optional.of(request.addressIdentity());
    }
}
