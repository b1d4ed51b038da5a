package io.throttle4j.examples.demo;

import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.Optional;

/** Limits each API key. Requests without one skip it: whether a key is needed is not a throttle's question. */
@ThrottleScope("api_key")
public class ApiKeyThrottle extends SimpleRateThrottle {

    @Override
    public Optional<Identity> key(ThrottleRequest request) {
        return request.header("X-API-Key").filter(key -> !key.isBlank()).map(Identity::ofKey);
    }
}
