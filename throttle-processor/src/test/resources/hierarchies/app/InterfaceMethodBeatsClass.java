package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;

/** Every overridden method, one in an interface too, beats what is written on the class. */
public interface InterfaceMethodBeatsClass {

    interface Api {
        @GET
        @Throttled(classes = UserRateThrottle.class, cost = 2)
        void list();
    }

    @Path("a")
    @Throttled(classes = AnonRateThrottle.class, cost = 3)
    class Reports implements Api {
        @Override
        public void list() {}
    }
}
