package throttles;

import io.throttle4j.ThrottleScope;

@ThrottleScope(ThrottleScope.OF_ACTION)
public class ScopedRateThrottle extends AnonRateThrottle {
    public ScopedRateThrottle() {}
}
