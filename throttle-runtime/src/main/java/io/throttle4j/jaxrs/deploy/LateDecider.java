package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.decide.Decider;
import io.throttle4j.store.Leases;
import io.throttle4j.throttles.RateCheck;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Lets throttles be made before the decider that they ask, which needs settings that depend on the throttles. */
public final class LateDecider implements RateCheck, Leases {

    private volatile @Nullable Decider decider;

    /** Sets what is asked from now on. */
    public void set(Decider made) {
        decider = made;
    }

    @Override
    public CompletionStage<Decision> check(SimpleRateThrottle throttle, ThrottleRequest request) {
        return made().check(throttle, request);
    }

    @Override
    public CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit) {
        return made().lease(scope, client, limit);
    }

    private Decider made() {
        Decider made = decider;
        if (made == null) {
            throw new IllegalStateException("the feature is still being deployed; no request can be checked yet");
        }
        return made;
    }
}
