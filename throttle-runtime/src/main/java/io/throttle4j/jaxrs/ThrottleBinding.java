package io.throttle4j.jaxrs;

import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.jaxrs.deploy.LiveRates;
import io.throttle4j.jaxrs.deploy.PlannedActions;
import io.throttle4j.jaxrs.deploy.ShownMethods;
import io.throttle4j.jaxrs.resume.Holding;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.plan.Planned;
import io.throttle4j.plan.ScopeUse;
import io.throttle4j.throttles.SimpleRateThrottle;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Binds a filter to each resource method that runs throttles.
 *
 * <p>Called for root resources at deployment and for sub-resources when they are first seen, then on a request thread and
 * possibly by several at once.
 */
final class ThrottleBinding implements DynamicFeature {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final ShownMethods methods;
    private final LiveRates rates;
    private final RequestDecider decider;
    private final ResponseEndings endings;
    private final Holding holding;
    private final boolean storeMayWait;
    private final int priority;
    private final BooleanSupplier serving;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    ThrottleBinding(
            ShownMethods methods,
            LiveRates rates,
            RequestDecider decider,
            ResponseEndings endings,
            Holding holding,
            boolean storeMayWait,
            int priority,
            BooleanSupplier serving) {
        this.methods = methods;
        this.rates = rates;
        this.decider = decider;
        this.endings = endings;
        this.holding = holding;
        this.storeMayWait = storeMayWait;
        this.priority = priority;
        this.serving = serving;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        Method method = resource.getResourceMethod();
        if (type == null || method == null || PlannedActions.isContainersOwn(type)) {
            return;
        }
        Planned planned = methods.bound(type, method);
        List<String> problems = problems(planned);
        if (!problems.isEmpty()) {
            refuse(problems, type.getSimpleName() + "." + method.getName(), context);
        } else if (planned instanceof Planned.Throttled throttled) {
            bind(throttled.plan(), context);
        }
    }

    private List<String> problems(Planned planned) {
        if (planned instanceof Planned.Broken broken) {
            return broken.problems();
        }
        return planned instanceof Planned.Throttled throttled
                ? rates.problemsWith(ScopeUse.of(throttled.plan()))
                : List.of();
    }

    /** Fails the deployment; afterwards, when only this sub-resource can still be refused, answers 503 for it. */
    private void refuse(List<String> problems, String action, FeatureContext context) {
        if (!serving.getAsBoolean()) {
            throw new ThrottleConfigurationException(problems);
        }
        // A container may come back: for another locator of the same type, or when its cache has lost it.
        if (refused.add(action)) {
            LOG.log(
                    Level.ERROR,
                    action + " answers 503 because its throttles are misconfigured: " + String.join("; ", problems));
        }
        context.register(new RefusingFilter(), priority);
    }

    private void bind(ActionPlan plan, FeatureContext context) {
        Holding own = mayBeHeld(plan) ? holding : Holding.none();
        context.register(new ThrottleFilter(plan, decider, endings, own), priority);
        own.prepare(context);
        if (!plan.otherThrottles().isEmpty()) {
            endings.prepare(context);
        }
    }

    /**
     * Whether a check of this action may have to wait for somebody; what holds requests costs a little for each. Not at the
     * last priority of all, where a container may ask what holds requests before it asks the throttles.
     */
    private boolean mayBeHeld(ActionPlan plan) {
        return priority < Integer.MAX_VALUE
                && (storeMayWait
                        || !plan.otherThrottles().isEmpty()
                        || plan.rateThrottles().stream().anyMatch(ThrottleBinding::hasOwnStore));
    }

    /** A throttle that cannot say is asked again for each request, where its failure is treated as configured. */
    private static boolean hasOwnStore(SimpleRateThrottle throttle) {
        try {
            return throttle.store().isPresent();
        } catch (RuntimeException unknown) {
            LOG.log(Level.DEBUG, throttle + " does not say which store it uses", unknown);
            return true;
        }
    }
}
