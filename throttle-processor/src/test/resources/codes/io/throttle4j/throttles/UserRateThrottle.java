package io.throttle4j.throttles;

import io.throttle4j.ThrottleScope;

/** Stands for the class of that name in throttle-runtime. */
@ThrottleScope("user")
public class UserRateThrottle extends AnonRateThrottle {
    public UserRateThrottle() {}
}
