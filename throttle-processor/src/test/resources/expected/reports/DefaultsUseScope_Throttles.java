package reports;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;

/**
 * The throttles of {@link DefaultsUseScope}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(DefaultsUseScope.class)
public final class DefaultsUseScope_Throttles implements ThrottleRegistry {
    /**
     * {@link DefaultsUseScope#list()}: {@code GET}. Runs the project-wide defaults. Scope {@code defaults}.
     */
    public static final Action LIST = Action.of("list()")
            .inScope("defaults");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public DefaultsUseScope_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return DefaultsUseScope.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(LIST);
    }
}
