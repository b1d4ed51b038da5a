package naming;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;

/**
 * The throttles of {@link Naming.Nested}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Naming.Nested.class)
public final class Naming_Nested_Throttles implements ThrottleRegistry {
    /**
     * {@link Naming.Nested#list()}: {@code GET}. Runs the project-wide defaults. Scope {@code nested}.
     */
    public static final Action LIST = Action.of("list()")
            .inScope("nested");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Naming_Nested_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Naming.Nested.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(LIST);
    }
}
