package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;
import throttles.ScopedRateThrottle;

@Path("bad")
@Throttled(classes = AnonRateThrottle.class, scope = "lost")
public class ScopeUnused {
    @GET
    public void list() {}

    @POST
    @Throttled(scope = "  ")
    public void blank() {}

    @GET
    @Path("optout")
    @Throttled(classes = {}, scope = "gone")
    public void optedOut() {}

    @GET
    @Path("scoped")
    @Throttled(classes = ScopedRateThrottle.class, scope = "used")
    public void scoped() {}

    @GET
    @Path("custom")
    @Throttled(classes = MaintenanceThrottle.class, scope = "perhaps")
    public void custom() {}

    /** The project-wide defaults may use any scope: nothing is reported here. */
    @Throttled(scope = "ofType")
    public static class LeftToDefaults {
        @GET
        @Throttled(scope = "ofMethod")
        public void list() {}

        @POST
        @Throttled(classes = AnonRateThrottle.class)
        public void create() {}
    }

    @Throttled(scope = "unused")
    public static class NothingLeftToDefaults {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        public void list() {}
    }

    @Throttled(classes = ScopedRateThrottle.class, scope = "overridden")
    public static class Overridden {
        @GET
        @Throttled(scope = "reports")
        public void list() {}

        @POST
        @Throttled(classes = AnonRateThrottle.class)
        public void create() {}
    }

    /** Some action uses a scope of that name, so the words would be wrong: nothing is reported here. */
    @Throttled(classes = ScopedRateThrottle.class, scope = "reports")
    public static class Repeated {
        @GET
        @Throttled(scope = "reports")
        public void list() {}
    }

    /** What a subclass may still use is not reported: all but the last two. */
    @Throttled(classes = AnonRateThrottle.class, scope = "ofBase")
    public abstract static class Base {
        @GET
        @Throttled(scope = "ofMethod")
        public void list() {}

        @POST
        @Throttled(classes = {}, scope = "ofMethod")
        public abstract void create();

        @PUT
        @Throttled(scope = "classesMayBeReplaced")
        public final void put() {}

        @PATCH
        @Throttled(classes = AnonRateThrottle.class, scope = "final")
        public final void patch() {}

        @DELETE
        @Throttled(scope = " ")
        public abstract void delete();
    }

    @Throttled(classes = AnonRateThrottle.class, scope = "ofContract")
    public interface Contract {
        @GET
        @Throttled(classes = {}, scope = "ofMethod")
        void list();
    }
}
