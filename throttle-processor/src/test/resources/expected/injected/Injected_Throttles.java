package injected;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.AnonRateThrottle;

/**
 * The throttles of {@link Injected}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Injected.class)
public final class Injected_Throttles implements ThrottleRegistry {
    /**
     * {@link Injected#get()}: {@code GET}.
     */
    public static final Action GET = Action.of("get()")
            .throttledBy(
                    ThrottleType.injected(Injected.ByConstructor.class),
                    ThrottleType.injected(Injected.ByField.class),
                    ThrottleType.injected(Injected.ByMethod.class),
                    ThrottleType.injected(Injected.BySuperclass.class),
                    ThrottleType.injected(Injected.OneForAll.class),
                    ThrottleType.injected(Injected.Shared.class),
                    ThrottleType.injected(Injected.Final.class),
                    ThrottleType.injected(Injected.Custom.class),
                    ThrottleType.injected(Injected.ByStereotype.class),
                    ThrottleType.injected(Injected.InheritsItsScope.class),
                    ThrottleType.of(Injected.ConstructorIsNotInherited.class, Injected.ConstructorIsNotInherited::new),
                    ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new));

    /**
     * {@link Injected#one()}: {@code GET one}.
     */
    public static final Action ONE = Action.of("one()")
            .throttledBy(ThrottleType.injected(Injected.ByConstructor.class));

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Injected_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Injected.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(GET, ONE);
    }
}
