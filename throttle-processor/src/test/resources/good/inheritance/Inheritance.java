package inheritance;

import io.throttle4j.Throttled;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import throttles.AnonRateThrottle;
import throttles.MaintenanceThrottle;
import throttles.ScopedRateThrottle;
import throttles.UserRateThrottle;

/** Every sentence of the inheritance rule, one type each. */
public interface Inheritance {

    @Path("method")
    @Throttled(classes = ScopedRateThrottle.class, scope = "class", cost = 2)
    class MethodBeatsClass {
        @GET
        @Throttled(classes = MaintenanceThrottle.class, scope = "method", cost = 3)
        public void all() {}

        @PUT
        @Throttled(classes = MaintenanceThrottle.class)
        public void classesOnly() {}

        @POST
        @Throttled(scope = "method")
        public void scopeOnly() {}

        @DELETE
        @Throttled(cost = 3)
        public void costOnly() {}

        @GET
        @Path("nothing")
        public void nothing() {}
    }

    @Path("notgiven")
    class NotGivenIsNotEmpty {
        @GET
        @Throttled(cost = 2)
        public void notGiven() {}

        @POST
        @Throttled(classes = {})
        public void empty() {}

        @PUT
        @Throttled(classes = Throttled.Inherited.class, cost = 2)
        public void writtenOut() {}

        @DELETE
        public void bare() {}
    }

    @Throttled(classes = AnonRateThrottle.class, cost = 2)
    interface Api {
        @GET
        @Throttled(classes = UserRateThrottle.class)
        void declared();

        @POST
        default void defaulted() {}

        @PUT
        @Throttled(cost = 9)
        void contested();
    }

    class Base {
        @Throttled(cost = 7)
        @PUT
        public void contested() {}
    }

    /** The superclass's method beats the interface's. */
    @Path("service")
    class Service extends Base implements Api {
        @Override
        public void declared() {}
    }

    /** Says nothing at all and inherits everything. */
    class SilentService extends Service {}

    /** The class beats its superclasses, which beat interfaces. */
    @Throttled(scope = "mine")
    class LoudService extends Service {
        @GET
        @Path("own")
        @Throttled(classes = ScopedRateThrottle.class)
        public void own() {}
    }

    abstract class Crud<K, V> {
        @GET
        @Throttled(classes = ScopedRateThrottle.class)
        public V get(@PathParam("id") K id) {
            return null;
        }

        @PUT
        public void put(K key, Map<K, V> values) {}
    }

    @Path("books")
    @Throttled(scope = "books")
    class Books extends Crud<String, Integer> {
        @Override
        public Integer get(String id) {
            return 1;
        }
    }

    @Path("record")
    @Throttled(classes = ScopedRateThrottle.class, scope = "records")
    record Records(String name) {
        @GET
        public String read() {
            return name;
        }
    }

    /** One annotation of Jakarta REST hides the inherited ones: this is a locator, and not an action. */
    @Path("hiding")
    class Hiding extends Crud<String, String> {
        @Override
        @Path("sub")
        public String get(String id) {
            return id;
        }

        @POST
        public void post() {}
    }
}
