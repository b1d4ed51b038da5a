package throttles;

import io.throttle4j.ThrottleScope;

@ThrottleScope("user")
public class UserRateThrottle extends AnonRateThrottle {
    public UserRateThrottle() {}
}
