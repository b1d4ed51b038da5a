package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.plan.Injector.Outcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The throttles that come from a container. Each class is asked for once. Safe for use by many threads. */
public final class InjectedThrottles {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final List<Injector> injectors;
    private final Map<Class<? extends Throttle>, Outcome> asked = new ConcurrentHashMap<>();

    /** Asks {@code injectors} in turn, until one knows the class. */
    public InjectedThrottles(List<Injector> injectors) {
        this.injectors = List.copyOf(injectors);
    }

    /**
     * The instance of {@code type}.
     *
     * @throws UnavailableThrottleException if no container has one
     */
    Throttle of(Class<? extends Throttle> type) {
        Outcome outcome = asked.computeIfAbsent(type, this::ask);
        if (outcome instanceof Outcome.Failed failed) {
            throw new UnavailableThrottleException(type.getName()
                    + " has to come from a container, since it has @Inject or a scope, but none can make it: "
                    + failed.reason());
        }
        return ((Outcome.Made) outcome).throttle();
    }

    /** Lets go of everything that was made; for when the application is undeployed, or could not be deployed. */
    public void dispose() {
        asked.forEach((type, outcome) -> {
            if (outcome instanceof Outcome.Made made) {
                dispose(type, made);
            }
        });
        asked.clear();
    }

    private static void dispose(Class<?> type, Outcome.Made made) {
        try {
            made.disposal().run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, type.getName() + " could not be disposed of", failure);
        }
    }

    private Outcome ask(Class<? extends Throttle> type) {
        List<String> reasons = new ArrayList<>();
        for (Injector injector : injectors) {
            Outcome outcome = injector.instance(type);
            if (outcome instanceof Outcome.Unknown unknown) {
                reasons.add(unknown.reason());
            } else if (outcome instanceof Outcome.Failed failed) {
                reasons.add(failed.reason());
                break;
            } else {
                return outcome;
            }
        }
        return new Outcome.Failed(String.join("; ", reasons));
    }
}
