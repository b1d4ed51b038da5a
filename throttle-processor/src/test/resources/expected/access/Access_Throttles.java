package access;

import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;

/**
 * The throttles of {@link Access}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Access.class)
@SuppressWarnings({
        "deprecation",
        "removal"
})
public final class Access_Throttles implements ThrottleRegistry {
    /**
     * {@link Access#get()}: {@code GET}.
     */
    public static final io.throttle4j.registry.Action GET = io.throttle4j.registry.Action.of("get()")
            .throttledBy(
                    ThrottleType.of(Access.Nested.class, Access.Nested::new),
                    ThrottleType.of(Access.Generic.class, Access.Generic::new),
                    ThrottleType.of(PackagePrivate.class, PackagePrivate::new),
                    ThrottleType.of(Access.Old.class, Access.Old::new),
                    ThrottleType.of(Access.WithArguments.class, Access.WithArguments::new),
                    ThrottleType.of(Action.class, Action::new));

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Access_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Access.class;
    }

    @Override
    public List<io.throttle4j.registry.Action> actions() {
        return List.of(GET);
    }
}
