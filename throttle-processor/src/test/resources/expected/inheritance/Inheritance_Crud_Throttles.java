package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.ScopedRateThrottle;

/**
 * The throttles of {@link Inheritance.Crud}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.Crud.class)
public final class Inheritance_Crud_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Crud#get(java.lang.Object)}: {@code GET}.
     */
    public static final Action GET = Action.of("get(java.lang.Object)")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new));

    /**
     * {@link Inheritance.Crud#put(java.lang.Object, java.util.Map)}: {@code PUT}. Runs the project-wide defaults.
     */
    public static final Action PUT = Action.of("put(java.lang.Object,java.util.Map)");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_Crud_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.Crud.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(GET, PUT);
    }
}
