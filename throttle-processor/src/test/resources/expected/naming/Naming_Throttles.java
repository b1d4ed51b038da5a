package naming;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.MaintenanceThrottle;

/**
 * The throttles of {@link Naming}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Naming.class)
public final class Naming_Throttles implements ThrottleRegistry {
    /**
     * {@link Naming#$()}. Scope {@code a "quoted" $scope}.
     */
    public static final Action $ = Action.of("$()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#at()}. Scope {@code a "quoted" $scope}.
     */
    public static final Action AT = Action.of("at()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#braceInBraces()}. Scope {@code a "quoted" $scope}.
     */
    public static final Action BRACE_IN_BRACES = Action.of("braceInBraces()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#braceLeftOpen()}. Scope {@code a "quoted" $scope}.
     */
    public static final Action BRACE_LEFT_OPEN = Action.of("braceLeftOpen()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#fetchurlnow()}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action FETCHURLNOW = Action.of("fetchurlnow()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#fetchURLNow()}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action FETCH_URL_NOW = Action.of("fetchURLNow()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#fetchUrlNow()}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action FETCH_URL_NOW_2 = Action.of("fetchUrlNow()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#get()}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action GET = Action.of("get()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#get(java.util.Map.Entry, java.lang.Comparable, java.lang.Comparable[])}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action GET_ENTRY_COMPARABLE_COMPARABLE_ARRAY = Action.of("get(java.util.Map$Entry,java.lang.Comparable,[Ljava.lang.Comparable;)")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#get(int, java.lang.String[], long[][])}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action GET_INT_STRING_ARRAY_LONG_ARRAY_ARRAY = Action.of("get(int,[Ljava.lang.String;,[[J)")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#get(java.lang.String)}: {@code GET}. Scope {@code a "quoted" $scope}.
     */
    public static final Action GET_STRING = Action.of("get(java.lang.String)")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#list2Orders()}. Scope {@code a "quoted" $scope}.
     */
    public static final Action LIST2_ORDERS = Action.of("list2Orders()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * {@link Naming#new_()}. Scope {@code a "quoted" $scope}.
     */
    public static final Action NEW_ = Action.of("new_()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("a \"quoted\" $scope");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Naming_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Naming.class;
    }

    @Override
    public List<Action> actions() {
        return List.of($, AT, BRACE_IN_BRACES, BRACE_LEFT_OPEN, FETCHURLNOW, FETCH_URL_NOW, FETCH_URL_NOW_2, GET, GET_ENTRY_COMPARABLE_COMPARABLE_ARRAY, GET_INT_STRING_ARRAY_LONG_ARRAY_ARRAY, GET_STRING, LIST2_ORDERS, NEW_);
    }
}
