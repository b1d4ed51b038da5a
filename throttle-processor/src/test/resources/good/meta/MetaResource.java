package meta;

import io.throttle4j.Throttled;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import throttles.ScopedRateThrottle;

@Path("meta")
@Guarded
@Throttled(scope = "meta")
public class MetaResource {
    @GET
    public void fromTheClass() {}

    @POST
    @Expensive
    public void onTheMethod() {}

    @PUT
    @Expensive
    @Throttled(cost = 3)
    public void directComesFirst() {}

    @DELETE
    @Nested
    public void severalLevels() {}

    @GET
    @Path("agree")
    @Guarded
    @Nested
    @Throttled(scope = "own")
    public void agreed() {}

    @Path("sub")
    public static class Sub extends MetaResource {
        @Override
        public void onTheMethod() {}
    }

    @Path("other")
    @Expensive
    public static class Other {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        public void list() {}
    }
}
