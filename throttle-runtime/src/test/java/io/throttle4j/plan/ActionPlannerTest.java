package io.throttle4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.registry.ThrottleType;
import io.throttle4j.store.memory.InMemoryLeases;
import io.throttle4j.throttles.SimpleRateThrottle;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Throttles that cannot be used are problems of the deployment and not of each request. */
class ActionPlannerTest {

    private final ThrottleInstances instances = new ThrottleInstances(
            (throttle, request) -> CompletableFuture.completedFuture(Decision.allowed()),
            new InMemoryLeases(),
            new InjectedThrottles(List.of()));

    @Test
    void throttleThatNamesNoScopeIsAProblem() throws Exception {
        assertThat(planned(ThrottleType.of(Nameless.class, Nameless::new)))
                .isEqualTo(new Planned.Broken(List.of("Resource.get: " + Nameless.class.getName()
                        + " names no scope; annotate it with @ThrottleScope(\"...\") or override scope()")));
    }

    @Test
    void constructorThatFailsWithoutAMessageSaysAtLeastHow() throws Exception {
        assertThat(planned(ThrottleType.of(Nameless.class, () -> {
                    throw new NullPointerException();
                })))
                .isEqualTo(new Planned.Broken(List.of("Resource.get: java.lang.NullPointerException")));
    }

    @Test
    void classThatCannotBeLinkedIsAProblem() throws Exception {
        assertThat(planned(ThrottleType.of(Nameless.class, () -> {
                    throw new NoClassDefFoundError("driver/Missing");
                })))
                .isEqualTo(new Planned.Broken(List.of("Resource.get: driver/Missing")));
    }

    @Test
    void nothingIsPlannedWhereNothingIsDeclaredAndThereAreNoDefaults() throws Exception {
        assertThat(planned()).isEqualTo(new Planned.Open());
    }

    private Planned planned(ThrottleType... defaults) throws NoSuchMethodException {
        Method method = Resource.class.getDeclaredMethod("get");
        return new ActionPlanner(instances, List.of(defaults)).plan(Resource.class, method);
    }

    private static final class Resource {
        @SuppressWarnings("UnusedMethod") // named by reflection
        void get() {}
    }

    private static final class Nameless extends SimpleRateThrottle {
        @Override
        public Optional<Identity> key(ThrottleRequest request) {
            return Optional.empty();
        }
    }
}
