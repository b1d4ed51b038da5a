package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.AnonRateThrottle;
import throttles.ScopedRateThrottle;
import throttles.UserRateThrottle;

/**
 * The throttles of {@link Inheritance.LoudService}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.LoudService.class)
public final class Inheritance_LoudService_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Base#contested()}: {@code PUT}. Scope {@code mine}.
     */
    public static final Action CONTESTED = Action.of("contested()")
            .throttledBy(ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new))
            .inScope("mine")
            .costing(7);

    /**
     * {@link Inheritance.Service#declared()}: {@code GET}. Scope {@code mine}.
     */
    public static final Action DECLARED = Action.of("declared()")
            .throttledBy(ThrottleType.of(UserRateThrottle.class, UserRateThrottle::new))
            .inScope("mine")
            .costing(2);

    /**
     * {@link Inheritance.Api#defaulted()}: {@code POST}. Scope {@code mine}.
     */
    public static final Action DEFAULTED = Action.of("defaulted()")
            .throttledBy(ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new))
            .inScope("mine")
            .costing(2);

    /**
     * {@link Inheritance.LoudService#own()}: {@code GET own}. Scope {@code mine}.
     */
    public static final Action OWN = Action.of("own()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("mine")
            .costing(2);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_LoudService_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.LoudService.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(CONTESTED, DECLARED, DEFAULTED, OWN);
    }
}
