package meta;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.ScopedRateThrottle;

/**
 * The throttles of {@link MetaResource}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(MetaResource.class)
public final class MetaResource_Throttles implements ThrottleRegistry {
    /**
     * {@link MetaResource#agreed()}: {@code GET agree}. Scope {@code own}.
     */
    public static final Action AGREED = Action.of("agreed()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("own")
            .costing(20);

    /**
     * {@link MetaResource#directComesFirst()}: {@code PUT}. Scope {@code expensive}.
     */
    public static final Action DIRECT_COMES_FIRST = Action.of("directComesFirst()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("expensive")
            .costing(3);

    /**
     * {@link MetaResource#fromTheClass()}: {@code GET}. Scope {@code meta}.
     */
    public static final Action FROM_THE_CLASS = Action.of("fromTheClass()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("meta");

    /**
     * {@link MetaResource#onTheMethod()}: {@code POST}. Scope {@code expensive}.
     */
    public static final Action ON_THE_METHOD = Action.of("onTheMethod()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("expensive")
            .costing(10);

    /**
     * {@link MetaResource#severalLevels()}: {@code DELETE}. Scope {@code expensive}.
     */
    public static final Action SEVERAL_LEVELS = Action.of("severalLevels()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("expensive")
            .costing(20);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public MetaResource_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return MetaResource.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(AGREED, DIRECT_COMES_FIRST, FROM_THE_CLASS, ON_THE_METHOD, SEVERAL_LEVELS);
    }
}
