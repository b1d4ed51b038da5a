package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.AnonRateThrottle;
import throttles.UserRateThrottle;

/**
 * The throttles of {@link Inheritance.Service}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.Service.class)
public final class Inheritance_Service_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Base#contested()}: {@code PUT}.
     */
    public static final Action CONTESTED = Action.of("contested()")
            .throttledBy(ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new))
            .costing(7);

    /**
     * {@link Inheritance.Service#declared()}: {@code GET}.
     */
    public static final Action DECLARED = Action.of("declared()")
            .throttledBy(ThrottleType.of(UserRateThrottle.class, UserRateThrottle::new))
            .costing(2);

    /**
     * {@link Inheritance.Api#defaulted()}: {@code POST}.
     */
    public static final Action DEFAULTED = Action.of("defaulted()")
            .throttledBy(ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new))
            .costing(2);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_Service_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.Service.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(CONTESTED, DECLARED, DEFAULTED);
    }
}
