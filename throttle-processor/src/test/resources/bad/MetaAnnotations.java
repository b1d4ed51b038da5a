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
import throttles.ScopedRateThrottle;

@Path("bad")
public class MetaAnnotations {
    @GET
    @Expensive
    @Costly
    public void disagreeing() {}

    @POST
    @Expensive
    @Costly
    @Throttled(scope = "books", classes = ScopedRateThrottle.class, cost = 2)
    public void settled() {}

    @PUT
    @Forgotten
    public void forgotten() {}

    @DELETE
    @Broken
    public void broken() {}

    @Expensive
    public void plain() {}

    @Path("locator")
    @Expensive
    public Object locator() {
        return this;
    }

    @GET
    @Path("outer")
    @Outer
    public void outer() {}

    @Throttled(classes = ScopedRateThrottle.class, scope = "books", cost = 4)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Expensive {}

    @Throttled(classes = AnonRateThrottle.class, scope = "reports", cost = 5)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Costly {}

    @Throttled(cost = 2)
    @interface Forgotten {}

    @Throttled(classes = {Unfinished.class, AnonRateThrottle.class, AnonRateThrottle.class}, scope = " ", cost = 0)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Broken {}

    @Forgotten
    @Expensive
    @Retention(RetentionPolicy.RUNTIME)
    @interface Outer {}

    public abstract static class Unfinished extends AnonRateThrottle {}

    @Expensive
    public static class Nothing {}

    public static class Inheriting extends MetaAnnotations {}
}
