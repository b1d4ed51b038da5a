package inheritance;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import java.util.List;

/**
 * The throttles of {@link Inheritance.NotGivenIsNotEmpty}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(Inheritance.NotGivenIsNotEmpty.class)
public final class Inheritance_NotGivenIsNotEmpty_Throttles implements ThrottleRegistry {
    /**
     * {@link Inheritance.NotGivenIsNotEmpty#bare()}: {@code DELETE}. Runs the project-wide defaults.
     */
    public static final Action BARE = Action.of("bare()");

    /**
     * {@link Inheritance.NotGivenIsNotEmpty#empty()}: {@code POST}. Runs no throttle.
     */
    public static final Action EMPTY = Action.of("empty()")
            .throttledBy();

    /**
     * {@link Inheritance.NotGivenIsNotEmpty#notGiven()}: {@code GET}. Runs the project-wide defaults.
     */
    public static final Action NOT_GIVEN = Action.of("notGiven()")
            .costing(2);

    /**
     * {@link Inheritance.NotGivenIsNotEmpty#writtenOut()}: {@code PUT}. Runs the project-wide defaults.
     */
    public static final Action WRITTEN_OUT = Action.of("writtenOut()")
            .costing(2);

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public Inheritance_NotGivenIsNotEmpty_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return Inheritance.NotGivenIsNotEmpty.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(BARE, EMPTY, NOT_GIVEN, WRITTEN_OUT);
    }
}
