package io.throttle4j.throttles;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.ThrottleScope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Stands for the class of that name in throttle-runtime. */
@ThrottleScope("anon")
public class AnonRateThrottle implements Throttle {
    public AnonRateThrottle() {}

    @Override
    public CompletionStage<Decision> check(ThrottleRequest request) {
        return CompletableFuture.completedStage(Decision.allowed());
    }
}
