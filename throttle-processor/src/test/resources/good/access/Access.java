package access;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;

/** Package-private resource, throttles of many kinds, all constructible from this package. */
@Path("access")
@Throttled(
        classes = {
            Access.Nested.class,
            Access.Generic.class,
            PackagePrivate.class,
            Access.Old.class,
            Access.WithArguments.class,
            Action.class
        })
class Access {
    @GET
    public void get() {}

    protected static class Nested extends MaintenanceThrottle {
        protected Nested() {}
    }

    static class Generic<T extends Number> extends MaintenanceThrottle {
        Generic() {}
    }

    @Deprecated(forRemoval = true)
    static class Old extends AnonRateThrottle {
        @Deprecated
        Old() {}
    }

    static class WithArguments extends MaintenanceThrottle {
        WithArguments(String... names) {}

        WithArguments() {}
    }

    private static class HiddenButSilent extends Access {}
}
