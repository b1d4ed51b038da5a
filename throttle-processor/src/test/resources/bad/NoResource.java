package bad;

import io.throttle4j.Throttled;
import throttles.AnonRateThrottle;

@Throttled(classes = AnonRateThrottle.class)
public class NoResource {
    public void list() {}

    public static class OnlyMethod {
        @Throttled
        public void list() {}
    }
}
