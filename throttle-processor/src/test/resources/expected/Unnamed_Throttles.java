import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.AnonRateThrottle;

/**
 * The throttles of {@link Unnamed}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Unnamed.class)
public final class Unnamed_Throttles implements ThrottleRegistry {
    /**
     * {@link Unnamed#get()}: {@code GET}.
     */
    public static final Action GET = Action.of("get()")
            .throttledBy(ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new));

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Unnamed_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Unnamed.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(GET);
    }
}
