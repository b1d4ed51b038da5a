package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;

/**
 * The throttles of {@link Inheritance.Hiding}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.Hiding.class)
public final class Inheritance_Hiding_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Hiding#post()}: {@code POST}. Runs the project-wide defaults.
     */
    public static final Action POST = Action.of("post()");

    /**
     * {@link Inheritance.Crud#put(java.lang.Object, java.util.Map)}: {@code PUT}. Runs the project-wide defaults.
     */
    public static final Action PUT = Action.of("put(java.lang.Object,java.util.Map)");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_Hiding_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.Hiding.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(POST, PUT);
    }
}
