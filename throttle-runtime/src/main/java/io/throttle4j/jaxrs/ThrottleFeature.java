package io.throttle4j.jaxrs;

import io.throttle4j.Throttle;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.deploy.DeploymentSources;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Jakarta REST application throttle what its resources declare. Register one instance, or the class.
 *
 * <pre>{@code
 * register(ThrottleFeature.builder().rate("anon", "100/hour").rate("user", "1000/hour")
 *     .defaults(AnonRateThrottle.class, UserRateThrottle.class).build());
 * }</pre>
 *
 * <p>The whole configuration and every declaration that is known at deployment is checked there, and all problems are
 * reported in one {@link ThrottleConfigurationException}. Registered twice, the feature acts once.
 */
public final class ThrottleFeature implements Feature {

    private static final String REGISTERED = "io.throttle4j.registered";
    private static final String TOO_LATE = "ThrottleFeature is registered by another feature, after"
            + " throttle.auto-register=true has registered one; what it was given in code would be ignored: remove"
            + " throttle.auto-register, or register ThrottleFeature in the application itself";

    private final Map<String, String> settings;
    private final Map<String, Class<? extends Throttle>> defaultTypes;
    private final FeatureParts parts;

    @Context
    private @Nullable Application application;

    /** A feature that takes all its settings from outside the code. */
    public ThrottleFeature() {
        this(Map.of(), Map.of(), new FeatureParts());
    }

    ThrottleFeature(
            Map<String, String> settings, Map<String, Class<? extends Throttle>> defaultTypes, FeatureParts parts) {
        this.settings = settings;
        this.defaultTypes = defaultTypes;
        this.parts = parts;
    }

    /** Starts a feature that is configured in code. */
    public static ThrottleFeatureBuilder builder() {
        return new ThrottleFeatureBuilder();
    }

    /**
     * Checks everything and registers what throttles.
     *
     * @throws ThrottleConfigurationException if anything is wrong; it lists every problem
     */
    @Override
    public boolean configure(FeatureContext context) {
        Object registrar = context.getConfiguration().getProperty(REGISTERED);
        if (AutoThrottleFeature.class.getName().equals(registrar)) {
            throw new ThrottleConfigurationException(List.of(TOO_LATE));
        }
        return registrar == null && deploy(context, ThrottleFeature.class, application);
    }

    /** Whether a feature has acted in this application already. */
    static boolean hasActed(FeatureContext context) {
        return context.getConfiguration().getProperty(REGISTERED) != null;
    }

    /** Deploys in the name of {@code registrar}. */
    boolean deploy(FeatureContext context, Class<? extends Feature> registrar, @Nullable Application application) {
        context.property(REGISTERED, registrar.getName());
        DeploymentSources sources = DeploymentSources.of(settings, context.getConfiguration());
        return new Deployment(sources, defaultTypes, ContainerRooms.of(context)).deploy(context, parts, application);
    }
}
