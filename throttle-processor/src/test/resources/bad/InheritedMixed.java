package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import throttles.AnonRateThrottle;

@Path("bad")
@Throttled(classes = {AnonRateThrottle.class, Throttled.Inherited.class})
public class InheritedMixed {
    @GET
    @Throttled(classes = {Throttled.Inherited.class, Throttled.Inherited.class})
    public void twice() {}

    /** By itself it is what classes is when it is left out. */
    @POST
    @Throttled(classes = Throttled.Inherited.class)
    public void alone() {}

    @PUT
    @Throttled(classes = {Throttled.Inherited.class})
    public void aloneInBraces() {}

    @DELETE
    @Mixed
    public void carried() {}

    @Throttled(classes = {Throttled.Inherited.class, AnonRateThrottle.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Mixed {}
}
