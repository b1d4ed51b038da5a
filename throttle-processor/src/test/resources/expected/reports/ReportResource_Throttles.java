package reports;

import io.throttle4j.registry.Action;
import io.throttle4j.registry.GeneratedRegistry;
import io.throttle4j.registry.ThrottleRegistry;
import io.throttle4j.registry.ThrottleType;
import java.util.List;
import throttles.AnonRateThrottle;
import throttles.ScopedRateThrottle;
import throttles.UserRateThrottle;

/**
 * The throttles of {@link ReportResource}, as declared with {@code @Throttled}.
 *
 * <p>Written by Throttle4j's processor.
 */
@GeneratedRegistry(ReportResource.class)
public final class ReportResource_Throttles implements ThrottleRegistry {
    /**
     * {@link ReportResource#export()}: {@code POST export}. Scope {@code exports}.
     */
    public static final Action EXPORT = Action.of("export()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("exports");

    /**
     * {@link ReportResource#get(java.lang.String)}: {@code GET {id}}. Scope {@code reports}.
     */
    public static final Action GET = Action.of("get(java.lang.String)")
            .throttledBy(
                    ThrottleType.of(AnonRateThrottle.class, AnonRateThrottle::new),
                    ThrottleType.of(UserRateThrottle.class, UserRateThrottle::new))
            .inScope("reports");

    /**
     * {@link ReportResource#health()}: {@code GET health}. Runs no throttle. Scope {@code reports}.
     */
    public static final Action HEALTH = Action.of("health()")
            .throttledBy()
            .inScope("reports");

    /**
     * {@link ReportResource#list()}: {@code GET}. Scope {@code reports}.
     */
    public static final Action LIST = Action.of("list()")
            .throttledBy(ThrottleType.of(ScopedRateThrottle.class, ScopedRateThrottle::new))
            .inScope("reports");

    /**
     * For Throttle4j, which makes one instance at deployment.
     */
    public ReportResource_Throttles() {
    }

    @Override
    public Class<?> resource() {
        return ReportResource.class;
    }

    @Override
    public List<Action> actions() {
        return List.of(EXPORT, GET, HEALTH, LIST);
    }
}
