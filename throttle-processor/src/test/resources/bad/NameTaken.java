package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import throttles.AnonRateThrottle;

public class NameTaken {
    public static class Inside {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        public void list() {}
    }
}
