package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.MaintenanceThrottle;
import throttles.ScopedRateThrottle;

/**
 * The throttles of {@link Inheritance.MethodBeatsClass}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.MethodBeatsClass.class)
public final class Inheritance_MethodBeatsClass_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.MethodBeatsClass#all()}: {@code GET}. Scope {@code method}.
     */
    public static final Action ALL = Action.of("all()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("method")
            .costing(3);

    /**
     * {@link Inheritance.MethodBeatsClass#classesOnly()}: {@code PUT}. Scope {@code class}.
     */
    public static final Action CLASSES_ONLY = Action.of("classesOnly()")
            .throttledBy(ThrottleType.of(MaintenanceThrottle.class, MaintenanceThrottle::new))
            .inScope("class")
            .costing(2);

    /**
     * {@link Inheritance.MethodBeatsClass#costOnly()}: {@code DELETE}. Scope {@code class}.
     */
    public static final Action COST_ONLY = Action.of("costOnly()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("class")
            .costing(3);

    /**
     * {@link Inheritance.MethodBeatsClass#nothing()}: {@code GET nothing}. Scope {@code class}.
     */
    public static final Action NOTHING = Action.of("nothing()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("class")
            .costing(2);

    /**
     * {@link Inheritance.MethodBeatsClass#scopeOnly()}: {@code POST}. Scope {@code method}.
     */
    public static final Action SCOPE_ONLY = Action.of("scopeOnly()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("method")
            .costing(2);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_MethodBeatsClass_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.MethodBeatsClass.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(ALL, CLASSES_ONLY, COST_ONLY, NOTHING, SCOPE_ONLY);
    }
}
