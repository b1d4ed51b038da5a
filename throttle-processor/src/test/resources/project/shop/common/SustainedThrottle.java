package shop.common;

import io.throttle4j.ThrottleScope;
import io.throttle4j.throttles.UserRateThrottle;

/** Many a day. */
@ThrottleScope("sustained")
public class SustainedThrottle extends UserRateThrottle {
    public SustainedThrottle() {}
}
