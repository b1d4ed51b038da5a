package io.throttle4j.jaxrs.cdi;

import io.throttle4j.Throttle;
import io.throttle4j.plan.Injector;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;

/** Asks the CDI container that runs, if one does. What has a bean there is CDI's alone to make. */
public final class CdiInjector implements Injector {

    /** Asks for the container anew each time, since it may start later than the class is loaded. */
    public CdiInjector() {}

    @Override
    public Outcome instance(Class<? extends Throttle> type) {
        Optional<BeanManager> manager = manager();
        if (manager.isEmpty()) {
            return new Outcome.Unknown("CDI is not running");
        }
        return new ThrottleBeans(manager.get()).instance(type);
    }

    private static Optional<BeanManager> manager() {
        try {
            return Optional.of(CDI.current().getBeanManager());
        } catch (IllegalStateException notRunning) {
            return Optional.empty();
        }
    }
}
