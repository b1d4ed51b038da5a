package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.ThrottleType;
import io.throttle4j.throttles.RateCheck;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The throttles of one application: one instance per class, shared by all actions. Safe for use by many threads. */
public final class ThrottleInstances {

    private final Map<Class<? extends Throttle>, Throttle> instances = new ConcurrentHashMap<>();
    private final RateCheck check;

    /**
     * Starts empty.
     *
     * @param check what rate throttles ask when they are asked alone
     */
    public ThrottleInstances(RateCheck check) {
        this.check = check;
    }

    /**
     * The instance of {@code type}, made now if it is the first time.
     *
     * @throws RuntimeException if the constructor of {@code type} fails
     */
    public Throttle of(ThrottleType type) {
        return instances.computeIfAbsent(type.type(), same -> {
            Throttle made = type.constructor().get();
            if (made instanceof SimpleRateThrottle rated) {
                rated.deploy(check);
            }
            return made;
        });
    }
}
