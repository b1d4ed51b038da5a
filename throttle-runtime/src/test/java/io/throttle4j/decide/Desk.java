package io.throttle4j.decide;

import io.throttle4j.Rate;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.store.ManualTime;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import io.throttle4j.verdict.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A decider on real stores and a clock that stands still, with what a test says differently. */
final class Desk {

    /** Long enough for any machine, short enough to end a test that hangs. */
    private static final int PATIENCE_SECONDS = 30;

    final ManualTime time = new ManualTime();
    final InMemoryThrottleStore memory = new InMemoryThrottleStore(10_000, time);
    final InMemoryThrottleStore local = new InMemoryThrottleStore(10_000, time);

    private final Map<String, Rate> rates = new HashMap<>();
    private ThrottleStore store = memory;
    private Shadow shadow = Shadow.none();
    private StoreFailurePolicy policy = StoreFailurePolicy.DENY;
    private Duration deadline = Duration.ofMinutes(1);

    Desk rate(String scope, String rate) {
        rates.put(scope, Rate.parse(rate));
        return this;
    }

    Desk on(ThrottleStore used) {
        store = used;
        return this;
    }

    Desk shadowing(Shadow used) {
        shadow = used;
        return this;
    }

    Desk failingTo(StoreFailurePolicy used) {
        policy = used;
        return this;
    }

    Desk waiting(Duration used) {
        deadline = used;
        return this;
    }

    Decider decider() {
        return new Decider(
                scope -> Optional.ofNullable(rates.get(scope)),
                store,
                local,
                UnaryOperator.identity(),
                shadow,
                policy,
                deadline,
                time);
    }

    static ActionPlan plan(Throttle... throttles) {
        return new ActionPlan("Asked.get", List.of(throttles), Optional.empty(), 1);
    }

    /** The verdict, which has to come, and not as a failure. */
    static Verdict verdict(Decider decider, ThrottleRequest request, Throttle... throttles) {
        return decider.decide(plan(throttles), request)
                .toCompletableFuture()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** How many of {@code requests} equal ones in a row pass; passing requests end at once. */
    static int passes(int requests, Decider decider, ThrottleRequest request, Throttle... throttles) {
        int passed = 0;
        for (int i = 0; i < requests; i++) {
            if (verdict(decider, request, throttles) instanceof Verdict.Passed pass) {
                pass.releases().run();
                passed++;
            }
        }
        return passed;
    }
}
