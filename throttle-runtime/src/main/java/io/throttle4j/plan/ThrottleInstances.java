package io.throttle4j.plan;

import io.throttle4j.Throttle;
import io.throttle4j.registry.ThrottleType;
import io.throttle4j.store.Leases;
import io.throttle4j.throttles.ConcurrencyThrottle;
import io.throttle4j.throttles.RateCheck;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The throttles of one application: one instance per class, shared by all actions. Safe for use by many threads. */
public final class ThrottleInstances {

    private final Map<Class<? extends Throttle>, Throttle> constructed = new ConcurrentHashMap<>();
    private final RateCheck check;
    private final Leases leases;
    private final InjectedThrottles injected;

    /**
     * Starts empty.
     *
     * @param check what rate throttles ask when they are asked alone
     * @param leases what concurrency throttles hold their slots by
     * @param injected has the throttles that come from a container
     */
    public ThrottleInstances(RateCheck check, Leases leases, InjectedThrottles injected) {
        this.check = check;
        this.leases = leases;
        this.injected = injected;
    }

    /**
     * The instance of {@code type}, made now if it is the first time.
     *
     * @throws UnavailableThrottleException if no container makes it
     * @throws RuntimeException if the constructor of {@code type} fails
     */
    public Throttle of(ThrottleType type) {
        Throttle throttle = type instanceof ThrottleType.Constructed made
                ? constructed.computeIfAbsent(
                        type.type(), same -> made.constructor().get())
                : injected.of(type.type());
        if (throttle instanceof SimpleRateThrottle rated) {
            rated.deploy(check);
        } else if (throttle instanceof ConcurrencyThrottle concurrent) {
            concurrent.deploy(leases);
        }
        return throttle;
    }
}
