package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;
import throttles.ScopedRateThrottle;

@Path("bad")
@Throttled(classes = AnonRateThrottle.class, cost = 0)
public class TenMistakes {
    @Throttled
    public void plain() {}

    @Path("sub")
    @Throttled
    public Object locator() {
        return this;
    }

    @GET
    @Throttled(classes = {AnonRateThrottle.class, AnonRateThrottle.class})
    public void twice() {}

    @GET
    @Path("abstract")
    @Throttled(classes = Unfinished.class)
    public void abstracted() {}

    @GET
    @Path("noscope")
    @Throttled(classes = ScopedRateThrottle.class)
    public void noScope() {}

    @GET
    @Path("norate")
    @Throttled(classes = ScopedRateThrottle.class, scope = "bookz")
    public void noRate() {}

    @GET
    @Path("broken")
    @Throttled(classes = ScopedRateThrottle.class, scope = "broken")
    public void brokenRate() {}

    @GET
    @Path("costly")
    @Throttled(classes = AnonRateThrottle.class, cost = 1000)
    public void tooCostly() {}

    public abstract static class Unfinished extends MaintenanceThrottle {}

    @Throttled
    public static class Nothing {}
}
