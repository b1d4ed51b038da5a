package io.throttle4j.jaxrs.jersey;

import io.throttle4j.Throttle;
import io.throttle4j.plan.Injector;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/** Asks what Jersey injects with, HK2 as a rule. It makes any class whose dependencies it knows. */
public final class JerseyInjector implements Injector {

    static final String PROPERTY = "io.throttle4j.injector";

    private volatile @Nullable InjectionManager manager;

    private JerseyInjector() {}

    /** For the application that {@code context} belongs to; can be asked from the time on that resources are bound. */
    public static JerseyInjector registeredIn(FeatureContext context) {
        JerseyInjector injector = new JerseyInjector();
        context.property(PROPERTY, injector);
        context.register(CurrentInjection.class);
        return injector;
    }

    void use(InjectionManager current) {
        manager = current;
    }

    @Override
    public Outcome instance(Class<? extends Throttle> type) {
        InjectionManager current = manager;
        if (current == null) {
            return new Outcome.Unknown("Jersey does not inject yet");
        }
        try {
            Throttle bound = current.getInstance(type);
            return bound != null ? new Outcome.Made(bound, () -> {}) : made(type, current);
        } catch (RuntimeException failure) {
            Throwable reason = failure.getCause() != null ? failure.getCause() : failure;
            return new Outcome.Failed("Jersey could not inject it (" + reason
                    + "); bind what it needs in an AbstractBinder" + " that the application registers");
        }
    }

    /** What is made for us alone is for us to end. */
    private static Outcome made(Class<? extends Throttle> type, InjectionManager manager) {
        Throttle made = manager.createAndInitialize(type);
        return new Outcome.Made(made, () -> manager.preDestroy(made));
    }
}
