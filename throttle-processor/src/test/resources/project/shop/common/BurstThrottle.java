package shop.common;

import io.throttle4j.ThrottleScope;
import io.throttle4j.throttles.UserRateThrottle;

/** A few at once. */
@ThrottleScope("burst")
public class BurstThrottle extends UserRateThrottle {
    public BurstThrottle() {}
}
