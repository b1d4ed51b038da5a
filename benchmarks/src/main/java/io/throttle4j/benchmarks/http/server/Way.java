package io.throttle4j.benchmarks.http.server;

import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.ThrottleFeature;
import io.throttle4j.jaxrs.ThrottleFeatureBuilder;
import io.throttle4j.store.ThrottleStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** How an application is throttled. */
public enum Way {
    /** Not at all, and without the feature. */
    UNTHROTTLED,
    /** Like {@link #UNTHROTTLED}, to see how much two of the same differ. */
    UNTHROTTLED_TOO,
    /** By the feature, with the store in the process. */
    IN_MEMORY,
    /** By the feature, which is switched off. */
    SWITCHED_OFF,
    /** By the feature, with a store that answers late. */
    HELD,
    /** By a filter that waits for a store that answers late. */
    BLOCKING,
    /** By a filter that waits for a store that answers late, each request on a virtual thread. */
    VIRTUAL;

    /** More than any load comes to, in a window short enough to be full of hits and to lose them again. */
    private static final int LIMIT = 1_000_000;

    private static final Duration WINDOW = Duration.ofSeconds(1);

    /** What is registered besides the resources. */
    Optional<Object> component() {
        return switch (this) {
            case UNTHROTTLED, UNTHROTTLED_TOO -> Optional.empty();
            case IN_MEMORY -> Optional.of(feature().build());
            case SWITCHED_OFF ->
                Optional.of(feature().setting("throttle.enabled", "false").build());
            case HELD -> Optional.of(held(new LateStore()));
            case BLOCKING, VIRTUAL -> Optional.of(new BlockingFilter(new LateStore(), LIMIT, WINDOW));
        };
    }

    /** The properties of the application. */
    Map<String, Object> properties() {
        return Map.of("jersey.config.threads.use.virtual", this == VIRTUAL);
    }

    /** As many threads for what goes on as there are workers: what a check lasts is not spent on any of them. */
    private static ThrottleFeature held(ThrottleStore store) {
        return feature()
                .store(store)
                .resumeOn(Executors.newFixedThreadPool(ServerProcess.WORKERS))
                .build();
    }

    /** An answer that is too late is answered with 503, which ends the run: it would count requests that nobody checked. */
    private static ThrottleFeatureBuilder feature() {
        return ThrottleFeature.builder()
                .rate("anon", LIMIT + "/second")
                .storeTimeout(Duration.ofSeconds(10))
                .onStoreFailure(StoreFailurePolicy.DENY);
    }
}
