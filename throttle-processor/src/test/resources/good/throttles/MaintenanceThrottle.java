package throttles;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Has no scope that the compiler can see. */
public class MaintenanceThrottle implements Throttle {
    public MaintenanceThrottle() {}

    @Override
    public CompletionStage<Decision> check(ThrottleRequest request) {
        return CompletableFuture.completedStage(Decision.allowed());
    }
}
