package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.ScopedRateThrottle;

/**
 * The throttles of {@link Inheritance.Books}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.Books.class)
public final class Inheritance_Books_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.Books#get(java.lang.String)}: {@code GET}. Scope {@code books}.
     */
    public static final Action GET = Action.of("get(java.lang.String)")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("books");

    /**
     * {@link Inheritance.Crud#put(java.lang.Object, java.util.Map)}: {@code PUT}. Runs the project-wide defaults. Scope {@code books}.
     */
    public static final Action PUT = Action.of("put(java.lang.Object,java.util.Map)")
            .inScope("books");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_Books_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.Books.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(GET, PUT);
    }
}
