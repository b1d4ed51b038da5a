package io.throttle4j.throttles;

import io.throttle4j.ThrottleScope;

/** Stands for the class of that name in throttle-runtime. */
@ThrottleScope(ThrottleScope.OF_ACTION)
public class ScopedRateThrottle extends AnonRateThrottle {
    public ScopedRateThrottle() {}
}
