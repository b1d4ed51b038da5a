package io.throttle4j.jaxrs;

import io.throttle4j.config.Reading;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.deploy.DeploymentSources;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Acts as {@link ThrottleFeature} where the service loader finds it and {@code throttle.auto-register=true} asks for it.
 *
 * <p>Does nothing otherwise, and nothing in an application that registers a {@link ThrottleFeature} itself. Public for the
 * service loader only.
 */
public final class AutoThrottleFeature implements Feature {

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final String NOT_REGISTERED = "Throttle4j is on the class path, but the application registers no"
            + " ThrottleFeature: nothing is throttled unless another feature registers it; register one, or set"
            + " throttle.auto-register=true";
    private static final String KEY = "throttle.auto-register";
    private static final String VARIABLE = "THROTTLE_AUTO_REGISTER";

    @Context
    private @Nullable Application application;

    /** For the service loader. */
    public AutoThrottleFeature() {}

    /**
     * Registers the feature if the configuration asks for it.
     *
     * @throws ThrottleConfigurationException if it asks for it and anything is wrong, or asks in no way that can be read
     */
    @Override
    public boolean configure(FeatureContext context) {
        if (context.getConfiguration().isRegistered(ThrottleFeature.class) || ThrottleFeature.hasActed(context)) {
            return false;
        }
        if (!isWanted(DeploymentSources.of(Map.of(), context.getConfiguration()))) {
            LOG.log(Level.WARNING, NOT_REGISTERED);
            return false;
        }
        return new ThrottleFeature().deploy(context, AutoThrottleFeature.class, application);
    }

    /** A wish that cannot be read must not leave an application unthrottled in silence. */
    private static boolean isWanted(DeploymentSources sources) {
        Reading reading = sources.read(Set.of());
        List<String> unreadable = reading.problems().stream()
                .filter(problem -> problem.startsWith(KEY + " in ") || problem.startsWith(VARIABLE + " in "))
                .toList();
        if (!unreadable.isEmpty()) {
            throw new ThrottleConfigurationException(unreadable);
        }
        return reading.settings().autoRegister();
    }
}
