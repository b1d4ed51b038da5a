package hierarchies;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One type for each way to inherit a declaration; what the processor and the runtime say of each has to be the same. */
public final class Hierarchies {
    private Hierarchies() {}

    @Throttled(classes = ScopedRateThrottle.class, scope = "class", cost = 2)
    public static class Parts {
        @GET @Throttled(classes = UserRateThrottle.class) public void classes() {}
        @GET @Throttled(scope = "method") public void scope() {}
        @GET @Throttled(cost = 3) public void cost() {}
        @GET @Throttled(classes = {}) public void optedOut() {}
        @GET @Throttled(classes = Throttled.Inherited.class, cost = 4) public void writtenOut() {}
        @GET @Throttled(classes = {ScopedRateThrottle.class, AnonRateThrottle.class}, scope = "s", cost = 5) public void all() {}
        @GET public void nothing() {}
    }

    public static class OnMethodOnly {
        @GET @Throttled(classes = UserRateThrottle.class) public void declared() {}
        @POST public void bare() {}
    }

    @Throttled(cost = 7)
    public static class CostOnly {
        @GET public void get() {}
    }

    public static class SilentSubclass extends Parts {}

    public static class OverridesSilently extends Parts {
        @Override public void classes() {}
        @Override public void optedOut() {}
        @Override public void nothing() {}
    }

    @Throttled(scope = "nearer")
    public static class ClassBesideSuperclass extends Parts {
        @Override @GET @Throttled(cost = 9) public void all() {}
        @POST public void added() {}
    }

    public static class Grandchild extends ClassBesideSuperclass {
        @Override public void added() {}
    }

    @Throttled(classes = {})
    public static class OptsOut extends Parts {
        @Override public void nothing() {}
    }

    @Throttled(classes = AnonRateThrottle.class)
    public static class OptsInAgain extends OptsOut {}

    @Throttled(classes = AnonRateThrottle.class, cost = 2)
    public interface Api {
        @GET @Throttled(classes = UserRateThrottle.class) void declared();
        @POST default void defaulted() {}
        @PUT @Throttled(cost = 3) default void defaultedAndDeclared() {}
    }

    public static class ImplementsApi implements Api {
        @Override public void declared() {}
    }

    public static class OverridesDefault implements Api {
        @Override public void declared() {}
        @Override public void defaulted() {}
        @Override @PUT @Throttled(classes = {}) public void defaultedAndDeclared() {}
    }

    @Throttled(classes = ScopedRateThrottle.class, scope = "narrower")
    public interface NarrowerApi extends Api {
        @Override @GET @Throttled(cost = 11) void declared();
    }

    public static class ImplementsNarrower implements NarrowerApi {
        @Override public void declared() {}
    }

    /** Names the wider interface first; the narrower one is still nearer. */
    public static class NamesWiderFirst implements Api, NarrowerApi {
        @Override public void declared() {}
    }

    @Throttled(scope = "other", cost = 6)
    public interface Other {
        @GET @Throttled(classes = ScopedRateThrottle.class) void declared();
    }

    public static class TwoInterfaces implements Other, Api {
        @Override public void declared() {}
    }

    public static class TwoInterfacesTheOtherWay implements Api, Other {
        @Override public void declared() {}
    }

    public static class PlainBase {
        @GET @Throttled(scope = "base") public void declared() {}
    }

    public static class SuperclassBeforeInterface extends PlainBase implements Api {}

    public static class UnrelatedBase {
        public void declared() {}
    }

    /** The method comes from a class that knows nothing of the interface. */
    public static class JoinsUnrelated extends UnrelatedBase implements Api {}

    public static class InterfaceOfSuperclass extends ImplementsApi {
        @Override public void declared() {}
        @DELETE public void added() {}
    }

    @Throttled(classes = UserRateThrottle.class)
    public abstract static class Crud<K, V> {
        @GET @Throttled(cost = 2) public V get(K id) { return null; }
        @PUT public void put(K id, V value) {}
        @POST public void post(List<V> values) {}
        @DELETE @Throttled(classes = ScopedRateThrottle.class, scope = "gone") public abstract void delete(K id);
    }

    public static class Books extends Crud<String, Integer> {
        @Override public Integer get(String id) { return 1; }
        @Override public void delete(String id) {}
    }

    public static class Arrays extends Crud<String[], int[]> {
        @Override public int[] get(String[] id) { return id == null ? null : new int[0]; }
        @Override public void put(String[] id, int[] value) {}
        @Override public void delete(String[] id) {}
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    public static class Raw extends Crud {
        @Override public Object get(Object id) { return id; }
        @Override public void delete(Object id) {}
    }

    public abstract static class Middle<T extends Number> extends Crud<T, Map<String, T>> {
        @Override public void put(T id, Map<String, T> value) {}
    }

    public static class Concrete extends Middle<Long> {
        @Override @GET @Throttled(cost = 5) public Map<String, Long> get(Long id) { return Map.of(); }
        @Override public void delete(Long id) {}
    }

    public static class ConcreteOverridesMiddle extends Middle<Integer> {
        @Override public void put(Integer id, Map<String, Integer> value) {}
        @Override public void delete(Integer id) {}
    }

    @Throttled(classes = ScopedRateThrottle.class, scope = "generic")
    public interface GenericApi<T> {
        @GET @Throttled(cost = 3) T read(T id);
        @POST default void write(T value) {}
        @PUT default void many(Set<? extends T> values, T[] more) {}
    }

    public static class GenericService implements GenericApi<String> {
        @Override public String read(String id) { return id; }
        @Override public void many(Set<? extends String> values, String[] more) {}
    }

    public static class ReadsStrings {
        public String read(String id) { return id; }
    }

    public static class BridgesToSuperclass extends ReadsStrings implements GenericApi<String> {}

    @Throttled(classes = UserRateThrottle.class)
    public static class Overloads {
        @GET public void get() {}
        @GET @Throttled(cost = 2) public void get(String id) {}
        @GET @Throttled(cost = 3) public void get(int id) {}
        @GET @Throttled(cost = 4) public void get(int[] id) {}
        @GET @Throttled(cost = 5) public void get(String[][] id) {}
        @GET @Throttled(cost = 6) public void get(Map.Entry<String, Long> id) {}
        @GET @Throttled(cost = 7) public <T extends Number> void get(T id) {}
        @GET @Throttled(cost = 8) public void get(String... ids) {}
    }

    public static class OverloadsOverridden extends Overloads {
        @Override public void get(String id) {}
        @Override public <N extends Number> void get(N id) {}
        @POST public void get(long id) {}
    }

    abstract static class Hidden {
        @GET @Throttled(classes = UserRateThrottle.class, cost = 2) public void get() {}
        @POST public void post() {}
    }

    /** Its methods are bridges to those of a class that nobody else sees. */
    @Throttled(scope = "public", classes = ScopedRateThrottle.class)
    public static class ShowsHidden extends Hidden {}

    @Throttled(classes = ScopedRateThrottle.class, scope = "records")
    public record Point(int x) {
        @GET @Throttled(cost = 2) public String read() { return "p"; }
        @PUT public void write(int[] values) {}
    }

    public record Narrow(String name) implements GenericApi<Integer> {
        @Override public Integer read(Integer id) { return id; }
    }

    @Throttled(classes = UserRateThrottle.class, cost = 2)
    public enum Constants {
        ONE;
        @GET public void get() {}
    }

    @Throttled(scope = "outer")
    public static class Outer {
        @GET @Throttled(classes = ScopedRateThrottle.class) public void get() {}

        /** Being inside inherits nothing. */
        public static class Inner {
            @GET @Throttled(cost = 2) public void get() {}
            @POST public void post() {}
        }

        @Throttled(classes = UserRateThrottle.class)
        public static class Extending extends Outer {
            @Override public void get() {}
        }
    }

    @Throttled(classes = UserRateThrottle.class)
    public static class Covariant {
        @GET @Throttled(cost = 2) public Object get() { return "a"; }
    }

    public static class CovariantSub extends Covariant {
        @Override public String get() { return "b"; }
    }

    @Throttled(classes = ScopedRateThrottle.class, scope = "books")
    @Path("locator")
    public static class Locating {
        @GET public void get() {}
        @Path("sub") public Parts sub() { return new Parts(); }
    }

    public static class SubclassOfTwoGenerics extends Middle<Short> implements GenericApi<Short> {
        @Override public Short read(Short id) { return id; }
        @Override public void delete(Short id) {}
    }

    @Throttled(cost = 3)
    public interface DeepApi<A, B> extends GenericApi<B> {
        @DELETE @Throttled(scope = "deep") void remove(A first, B second);
    }

    public static class Deep<X> implements DeepApi<List<X>, Long> {
        @Override public void remove(List<X> first, Long second) {}
        @Override public Long read(Long id) { return id; }
    }

    public static class Deeper extends Deep<String> {
        @Override public void remove(List<String> first, Long second) {}
    }

    /** Containers take static methods for resource methods. */
    public static class Statics {
        @GET @Throttled(classes = UserRateThrottle.class, cost = 2) public static void get() {}
        @POST @Throttled(cost = 4) public static void post() {}
    }

    public static class HidesStatic extends Statics {
        @GET @Throttled(cost = 3) public static void get() {}
    }

    public static class Generic<T> {
        @GET @Throttled(classes = UserRateThrottle.class, cost = 2) public void get(T id) {}
        @PUT @Throttled(cost = 5) public void put(List<T> ids) {}
        @POST @Throttled(cost = 6) public <E extends T> void post(E id, T[] ids) {}
    }

    /** Two methods that differ in type arguments only: each is erased to one parameter of type List. */
    public static class OverloadsByTypeArgument extends Generic<List<String>> {
        @POST @Throttled(cost = 3) public void get(List<List<String>> ids) {}
    }

    /** Writes less than it overrides, which Java allows. */
    public static class OverridesErased extends Generic<List<String>> {
        @Override @SuppressWarnings("rawtypes") public void get(List id) {}
        @Override @SuppressWarnings("rawtypes") public void put(List ids) {}
    }

    public static class OverridesGenericMethod extends Generic<List<String>> {
        @Override public <F extends List<String>> void post(F id, List<String>[] ids) {}
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    public static class OverridesRaw extends Generic {
        @Override public void get(Object id) {}
        @Override public void put(List ids) {}
        @Override public void post(Object id, Object[] ids) {}
    }

    public static class Between<A extends Number> extends Generic<A> {
        @Override public void put(List<A> ids) {}
    }

    public static class BelowBetween extends Between<Integer> {
        @Override public void get(Integer id) {}
        @Override public void put(List<Integer> ids) {}
    }

    /** The inner class inherits from the outer one with another argument than it has around it. */
    public static class Enclosing<T extends Comparable<T>> {
        @GET @Throttled(cost = 2) public void get(T id) {}
        @POST @Throttled(cost = 3) public <E extends Comparable<E>> void post(E id) {}

        public class Inner extends Enclosing<String> {
            @Override public void get(String id) {}
            @PUT @Throttled(classes = UserRateThrottle.class) public void put(T id) {}
        }

        public class SameArgument extends Enclosing<T> {
            @Override public void get(T id) {}
            @Override public <F extends Comparable<F>> void post(F id) {}
        }
    }
}
