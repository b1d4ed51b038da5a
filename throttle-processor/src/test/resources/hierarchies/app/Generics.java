package hierarchies;

import io.throttle4j.Throttled;
import jakarta.ws.rs.*;
import throttles.*;
import java.util.List;
import java.util.Map;

/** A method overrides a generic one when its parameters fit the type arguments. */
public interface Generics {

    interface Store<K, V extends Comparable<V>> {
        @GET
        @Throttled(classes = AnonRateThrottle.class)
        V get(K key);

        @PUT
        @Throttled(cost = 2)
        void put(Map<K, List<V>> values);
    }

    abstract class Base<V extends Comparable<V>> implements Store<Long, V> {}

    @Path("a")
    class Reports extends Base<String> {
        @Override
        public String get(Long key) {
            return "";
        }

        @Override
        public void put(Map<Long, List<String>> values) {}
    }

    @Path("b")
    class Raw extends Base {
        @Override
        public Comparable get(Object key) {
            return "";
        }

        @Override
        public void put(Map values) {}
    }
}
