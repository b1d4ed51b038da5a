package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;

/**
 * The throttles of {@link Inheritance.Base}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.Base.class)
public final class Inheritance_Base_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Base#contested()}: {@code PUT}. Runs the project-wide defaults.
     */
    public static final Action CONTESTED = Action.of("contested()")
            .costing(7);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_Base_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.Base.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(CONTESTED);
    }
}
