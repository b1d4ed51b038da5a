package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;

/** The names of the files of the two registries would have 256 and 255 bytes. */
public class NameTooLong {
    @Path("bad")
    public static class
            AVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVer {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        public void list() {}
    }

    @Path("good")
    public static class
            AVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVe {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        public void list() {}
    }
}
