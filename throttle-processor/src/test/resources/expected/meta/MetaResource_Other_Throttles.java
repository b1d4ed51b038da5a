package meta;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.ScopedRateThrottle;

/**
 * The throttles of {@link MetaResource.Other}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(MetaResource.Other.class)
public final class MetaResource_Other_Throttles implements ThrottleRegistry {
    /**
     * {@link MetaResource.Other#list()}: {@code GET}. Scope {@code expensive}.
     */
    public static final Action LIST = Action.of("list()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("expensive")
            .costing(10);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public MetaResource_Other_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return MetaResource.Other.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(LIST);
    }
}
