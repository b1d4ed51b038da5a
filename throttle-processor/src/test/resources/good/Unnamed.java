import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import throttles.AnonRateThrottle;

@Throttled(classes = AnonRateThrottle.class)
public class Unnamed {
    @GET
    public void get() {}
}
