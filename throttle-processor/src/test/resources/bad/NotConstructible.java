package bad;

import io.throttle4j.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import throttles.MaintenanceThrottle;

@Path("bad")
public class NotConstructible extends throttles.PublicOuter {
    @GET
    @Throttled(
            classes = {
                NotConstructible.Unfinished.class,
                NotConstructible.Contract.class,
                NotConstructible.Inner.class,
                NotConstructible.NeedsName.class,
                NotConstructible.Secret.class,
                NotConstructible.Closed.class,
                NotConstructible.Risky.class,
                NotConstructible.Injected.class,
                NotConstructible.Elsewhere.class
            })
    public void list() {}

    public abstract static class Unfinished extends MaintenanceThrottle {}

    public interface Contract extends io.throttle4j.Throttle {}

    public class Inner extends MaintenanceThrottle {}

    public static class NeedsName extends MaintenanceThrottle {
        public NeedsName(String name) {}
    }

    private static class Secret extends MaintenanceThrottle {}

    public static class Closed extends MaintenanceThrottle {
        private Closed() {}
    }

    public static class Risky extends MaintenanceThrottle {
        public Risky() throws java.io.IOException {}
    }

    public abstract static class Injected extends MaintenanceThrottle {
        @jakarta.inject.Inject
        public Injected(Runnable clock) {}
    }

    @Throttled(classes = Unfinished.class)
    public static class Replaced {
        @GET
        @Throttled(classes = MaintenanceThrottle.class)
        public void list() {}
    }
}
