package io.throttle4j.examples.demo;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Denies everything while maintenance is on: a throttle that has nothing to do with rates. */
public class MaintenanceThrottle implements Throttle {

    private static final Decision COME_BACK_LATER = Decision.denied(Duration.ofSeconds(60));

    @Override
    public CompletionStage<Decision> check(ThrottleRequest request) {
        return CompletableFuture.completedStage(MaintenanceMode.isOn() ? COME_BACK_LATER : Decision.allowed());
    }
}
