package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Decision;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.throttles.RateCheck;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Lets throttles be made before the decider that they ask, which needs settings that depend on the throttles. */
public final class LateRateCheck implements RateCheck {

    private volatile @Nullable RateCheck check;

    /** Sets what is asked from now on. */
    public void set(RateCheck made) {
        check = made;
    }

    @Override
    public CompletionStage<Decision> check(SimpleRateThrottle throttle, ThrottleRequest request) {
        RateCheck made = check;
        if (made == null) {
            throw new IllegalStateException("the feature is still being deployed; no request can be checked yet");
        }
        return made.check(throttle, request);
    }
}
