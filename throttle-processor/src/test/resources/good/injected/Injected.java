package injected;

import io.throttle4j.Throttled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Inject;
import jakarta.inject.Scope;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;

/** Throttles that a container makes, and two that it need not. */
@Path("injected")
@Throttled(
        classes = {
            Injected.ByConstructor.class,
            Injected.ByField.class,
            Injected.ByMethod.class,
            Injected.BySuperclass.class,
            Injected.OneForAll.class,
            Injected.Shared.class,
            Injected.Final.class,
            Injected.Custom.class,
            Injected.ByStereotype.class,
            Injected.InheritsItsScope.class,
            Injected.ConstructorIsNotInherited.class,
            AnonRateThrottle.class
        })
class Injected {
    @GET
    public void get() {}

    @GET
    @Path("one")
    @Throttled(classes = ByConstructor.class)
    public void one() {}

    static class ByConstructor extends MaintenanceThrottle {
        @Inject
        ByConstructor(Runnable clock) {}

        ByConstructor() {}
    }

    static class ByField extends MaintenanceThrottle {
        @Inject
        Runnable clock;
    }

    static class ByMethod extends MaintenanceThrottle {
        @Inject
        void clock(Runnable clock) {}
    }

    static class BySuperclass extends ByField {}

    @Singleton
    static class OneForAll extends MaintenanceThrottle {}

    @ApplicationScoped
    static class Shared extends MaintenanceThrottle {
        Shared(String... names) {}

        final void noProxyIsNeeded() {}
    }

    @Dependent
    static final class Final extends MaintenanceThrottle {
        Final(String name) {}
    }

    @Scope
    @interface OfOurs {}

    @OfOurs
    static class Custom extends MaintenanceThrottle {}

    @Dependent
    @Stereotype
    @interface Component {}

    @Component
    static class ByStereotype extends MaintenanceThrottle {}

    static class InheritsItsScope extends Shared {}

    static class ConstructorIsNotInherited extends ByConstructor {
        ConstructorIsNotInherited() {}
    }
}
