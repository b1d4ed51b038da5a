package io.throttle4j.throttles;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Rate;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import io.throttle4j.store.ThrottleStore;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A rate for a key: subclasses say whom a request is counted for, the configuration says how much is allowed.
 *
 * <p>Name the scope with {@link ThrottleScope} on the subclass, where the compiler can check that it has a rate. All rate
 * throttles of an action that share a store are decided together, in one store call, all or nothing.
 *
 * <p>Instances are shared by many threads. The answers of {@link #scope}, {@link #rate} and {@link #store} must not
 * change while the application runs.
 */
public abstract class SimpleRateThrottle implements Throttle {

    private volatile @Nullable RateCheck deployed;

    /** For subclasses. */
    protected SimpleRateThrottle() {}

    /**
     * Whom the request is counted for.
     *
     * @return the identity; empty to let the request pass this throttle without counting it
     */
    public abstract Optional<Identity> key(ThrottleRequest request);

    /**
     * The name the rate is configured under, or {@link ThrottleScope#OF_ACTION}.
     *
     * @throws IllegalStateException if the class names none
     */
    public String scope() {
        ThrottleScope named = getClass().getAnnotation(ThrottleScope.class);
        if (named == null) {
            throw new IllegalStateException(getClass().getName() + " names no scope; annotate it with"
                    + " @ThrottleScope(\"...\") or override scope()");
        }
        return named.value();
    }

    /** A rate of this throttle's own; empty (the default) to use the rate configured for the scope. */
    public Optional<Rate> rate() {
        return Optional.empty();
    }

    /** A store of this throttle's own; empty (the default) to use the application's. */
    public Optional<ThrottleStore> store() {
        return Optional.empty();
    }

    /** How many units {@code request} takes, from 1; the action's cost by default. */
    public int cost(ThrottleRequest request) {
        return request.cost();
    }

    /**
     * Decides for this throttle alone. When an action runs it, it is decided together with the action's other rate
     * throttles instead and this method is not called.
     *
     * @throws IllegalStateException if this instance was not deployed
     */
    @Override
    public final CompletionStage<Decision> check(ThrottleRequest request) {
        RateCheck check = deployed;
        if (check == null) {
            throw new IllegalStateException(getClass().getName() + " was not deployed; name its class in"
                    + " @Throttled(classes = ...) or in the defaults of the feature, or call deploy()");
        }
        return check.check(this, request);
    }

    /** Says how this instance decides when it is asked alone. Called at deployment, always with the same {@code check}. */
    public final void deploy(RateCheck check) {
        deployed = check;
    }
}
