package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.ThrottleType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The throttles of one application: one instance per class, shared by all actions. Safe for use by many threads. */
public final class ThrottleInstances {

    private final Map<Class<? extends Throttle>, Throttle> instances = new ConcurrentHashMap<>();
    private final Consumer<Throttle> deploy;

    /**
     * Starts empty.
     *
     * @param deploy called once with each instance before it is handed out
     */
    public ThrottleInstances(Consumer<Throttle> deploy) {
        this.deploy = deploy;
    }

    /** The instance of {@code type}, made now if it is the first time. */
    public Throttle of(ThrottleType type) {
        return instances.computeIfAbsent(type.type(), same -> {
            Throttle made = type.constructor().get();
            deploy.accept(made);
            return made;
        });
    }
}
