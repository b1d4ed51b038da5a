package bad;

import io.throttle4j.Throttled;
import throttles.AnonRateThrottle;

@Throttled(classes = AnonRateThrottle.class)
public class NoResource {
    public void list() {}
}
