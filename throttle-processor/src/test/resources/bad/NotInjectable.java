package bad;

import io.throttle4j.Throttled;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.MaintenanceThrottle;

@Path("bad")
public class NotInjectable {
    @GET
    @Throttled(
            classes = {
                NotInjectable.PerRequest.class,
                NotInjectable.PerSession.class,
                NotInjectable.OfTenant.class,
                NotInjectable.Inner.class
            })
    public void list() {}

    @RequestScoped
    public static class PerRequest extends MaintenanceThrottle {}

    @SessionScoped
    @Stereotype
    public @interface Visitor {}

    @Visitor
    public static class PerSession extends MaintenanceThrottle {}

    @NormalScope
    public @interface TenantScoped {}

    @TenantScoped
    public static class OfTenant extends MaintenanceThrottle {
        @Inject
        public OfTenant(Runnable clock) {}
    }

    public class Inner extends MaintenanceThrottle {
        @Inject
        public Inner(Runnable clock) {}
    }
}
