package io.throttle4j.throttles;

import io.throttle4j.Decision;
import io.throttle4j.ThrottleRequest;
import java.util.concurrent.CompletionStage;

/** Decides one request for one rate throttle; what a deployed {@link SimpleRateThrottle} asks when it is asked alone. */
@FunctionalInterface
public interface RateCheck {

    /** Takes what {@code throttle} says {@code request} takes, or denies. */
    CompletionStage<Decision> check(SimpleRateThrottle throttle, ThrottleRequest request);
}
