package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.ScopedRateThrottle;

/**
 * The throttles of {@link Inheritance.Records}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.Records.class)
public final class Inheritance_Records_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Records#read()}: {@code GET}. Scope {@code records}.
     */
    public static final Action READ = Action.of("read()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("records");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_Records_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.Records.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(READ);
    }
}
