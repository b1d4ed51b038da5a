package io.throttle4j.jaxrs;

import io.throttle4j.Throttle;
import io.throttle4j.config.Reading;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.config.ThrottleSettings;
import io.throttle4j.jaxrs.deploy.DefaultTypes;
import io.throttle4j.jaxrs.deploy.DeploymentSources;
import io.throttle4j.jaxrs.deploy.KnownResources;
import io.throttle4j.jaxrs.deploy.LateDecider;
import io.throttle4j.jaxrs.deploy.LiveRates;
import io.throttle4j.jaxrs.deploy.PlannedActions;
import io.throttle4j.jaxrs.deploy.ResourceMethods;
import io.throttle4j.jaxrs.deploy.ShownMethods;
import io.throttle4j.jaxrs.deploy.StartupReport;
import io.throttle4j.jaxrs.deploy.StoreCapacity;
import io.throttle4j.plan.ActionPlanner;
import io.throttle4j.plan.InjectedThrottles;
import io.throttle4j.plan.ThrottleInstances;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One deployment of the feature: plans every action, checks the whole configuration against them, and wires what throttles.
 *
 * <p>Wiring comes first, since some containers show their resources only later; nothing is served before the check.
 */
final class Deployment {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final DeploymentSources sources;
    private final ThrottleSettings settings;
    private final LateDecider late = new LateDecider();
    private final List<String> problems = new ArrayList<>();
    private final ContainerRooms rooms;
    private final InjectedThrottles injected;
    private final PlannedActions actions;
    private final LiveRates rates;

    Deployment(DeploymentSources sources, Map<String, Class<? extends Throttle>> defaultTypes, ContainerRooms rooms) {
        this.sources = sources;
        this.rooms = rooms;
        this.injected = new InjectedThrottles(rooms.injectors());
        // Without the scopes in use, which are not known yet, only rates from the environment are missing.
        this.settings = sources.read(Set.of()).settings();
        this.rates = new LiveRates(sources, settings);
        DefaultTypes defaults = new DefaultTypes(defaultTypes, problems);
        this.actions = new PlannedActions(new ActionPlanner(
                new ThrottleInstances(late, late, injected),
                defaults.named(settings.defaultClasses().orElse(List.of()))));
    }

    /**
     * Deploys.
     *
     * @return whether anything is throttled; false when throttling is switched off
     */
    boolean deploy(FeatureContext context, FeatureParts parts, @Nullable Application application) {
        if (!settings.enabled()) {
            LOG.log(Level.WARNING, "throttle.enabled is false: nothing is throttled");
            return false;
        }
        ConfiguredStore store = ConfiguredStore.of(settings, parts.store(), parts.time());
        ServingFlag serving = new ServingFlag();
        ShownMethods methods = new ShownMethods(actions, () -> checkEverything(store));
        new Wiring(settings, parts, store, rooms).wire(context, methods, rates, late, serving);
        if (!rooms.showWholeModel(methods::add, methods::complete, serving)) {
            KnownResources.of(context.getConfiguration(), application)
                    .forEach(resource -> ResourceMethods.of(resource).forEach(method -> methods.add(resource, method)));
            methods.complete();
            methods.check();
        }
        // Last, so that a deployment that fails leaves nothing connected.
        rooms.whileServing(store::open, () -> undeploy(store));
        return true;
    }

    private void checkEverything(ConfiguredStore store) {
        Reading reading = sources.read(actions.scopes());
        problems.addAll(reading.problems());
        problems.addAll(store.problems());
        problems.addAll(actions.problems());
        rates.start(actions.scopes(), reading);
        // A rate that cannot be read is one problem, not a missing rate as well.
        problems.addAll(rates.problemsWith(actions.scopeUses().stream()
                .filter(use -> !reading.unreadable().contains("throttle.rates." + use.scope()))
                .toList()));
        problems.addAll(new StoreCapacity(settings.maxClients(), rates).problemsWith(actions.throttled()));
        if (!problems.isEmpty()) {
            injected.dispose();
            throw new ThrottleConfigurationException(problems);
        }
        reading.warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
        store.warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
        LOG.log(Level.INFO, new StartupReport(rates).of(actions.throttled()));
    }

    /** The same deployment may serve again, when the container reloads the application: with other injected throttles. */
    private void undeploy(ConfiguredStore store) {
        store.close();
        actions.forget();
        injected.dispose();
    }
}
