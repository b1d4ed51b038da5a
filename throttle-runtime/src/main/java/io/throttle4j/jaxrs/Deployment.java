package io.throttle4j.jaxrs;

import io.throttle4j.Throttle;
import io.throttle4j.config.Reading;
import io.throttle4j.config.ThrottleConfigurationException;
import io.throttle4j.config.ThrottleSettings;
import io.throttle4j.plan.ActionPlanner;
import io.throttle4j.plan.RateProblems;
import io.throttle4j.plan.ScopeUse;
import io.throttle4j.plan.ThrottleInstances;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One deployment of the feature: reads the configuration, plans every action, checks all of it, then wires it. */
final class Deployment {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final DeploymentSources sources;
    private final Map<String, Class<? extends Throttle>> defaultTypes;
    private final FeatureParts parts;
    private final List<String> problems = new ArrayList<>();

    Deployment(
            DeploymentSources sources, Map<String, Class<? extends Throttle>> defaultTypes, FeatureParts parts) {
        this.sources = sources;
        this.defaultTypes = defaultTypes;
        this.parts = parts;
    }

    /**
     * Deploys over the root resources that are known now.
     *
     * @return whether anything is throttled; false when throttling is switched off
     */
    boolean deploy(FeatureContext context, List<Class<?>> resources) {
        // The scopes in use are known only once the default classes are, so the settings are read twice.
        ThrottleSettings preliminary = sources.read(Set.of()).settings();
        if (!preliminary.enabled()) {
            LOG.log(Level.WARNING, "Throttle4j is switched off by throttle.enabled=false: nothing is throttled");
            return false;
        }
        LateRateCheck check = new LateRateCheck();
        PlannedActions actions = plan(preliminary, check, resources);
        Reading reading = sources.read(actions.scopes());
        ThrottleSettings settings = check(reading, actions);
        reading.warnings().forEach(warning -> LOG.log(Level.WARNING, warning));

        LiveRates rates = new LiveRates(sources, actions.scopes(), settings);
        new Wiring(settings, parts, context).wire(actions, rates, check);
        LOG.log(Level.INFO, new StartupReport(rates).of(actions.throttled()));
        return true;
    }

    private PlannedActions plan(ThrottleSettings settings, LateRateCheck check, List<Class<?>> resources) {
        List<String> names = settings.defaultClasses().orElse(List.of());
        ActionPlanner planner = new ActionPlanner(
                new ThrottleInstances(check), new DefaultTypes(defaultTypes, problems).named(names));
        PlannedActions actions = new PlannedActions(planner);
        actions.addAll(resources);
        return actions;
    }

    private ThrottleSettings check(Reading reading, PlannedActions actions) {
        problems.addAll(reading.problems());
        problems.addAll(actions.problems());
        List<ScopeUse> uses = actions.scopeUses().stream()
                .filter(use -> !hasUnreadableRate(use, reading))
                .toList();
        problems.addAll(new RateProblems(reading.settings().rates()).in(uses));
        if (!problems.isEmpty()) {
            throw new ThrottleConfigurationException(problems);
        }
        return reading.settings();
    }

    /** A rate that cannot be read is one problem, not a missing rate as well. */
    private boolean hasUnreadableRate(ScopeUse use, Reading reading) {
        return !reading.settings().rates().containsKey(use.scope())
                && sources.mention("throttle.rates." + use.scope());
    }
}
