package io.throttle4j.compatibility.run;

import io.throttle4j.compatibility.app.model.Scopes;
import io.throttle4j.compatibility.late.LateStore;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.jaxrs.ThrottleFeature;
import io.throttle4j.jaxrs.ThrottleFeatureBuilder;
import io.throttle4j.verdict.DecisionListener;
import java.time.Duration;
import java.util.List;

/** One way to deploy the application. */
enum Variant {
    /** Without throttles: what all others are compared with. */
    PLAIN {
        @Override
        List<Object> features(LateStore store, DecisionListener listener) {
            return List.of();
        }
    },
    /** Everything is allowed, at once. */
    ALLOWED_AT_ONCE {
        @Override
        List<Object> features(LateStore store, DecisionListener listener) {
            return List.of(feature(PLENTY, listener).build());
        }
    },
    /** Everything is allowed, later. */
    ALLOWED_LATER {
        @Override
        List<Object> features(LateStore store, DecisionListener listener) {
            return List.of(late(PLENTY, store, listener));
        }
    },
    /** Everything is denied, later. */
    DENIED_LATER {
        @Override
        List<Object> features(LateStore store, DecisionListener listener) {
            return List.of(late(NOTHING, store, listener));
        }
    };

    private static final String PLENTY = "1000000/minute";
    private static final String NOTHING = "0/minute";

    /** What makes the application throttle. */
    abstract List<Object> features(LateStore store, DecisionListener listener);

    private static ThrottleFeatureBuilder feature(String rate, DecisionListener listener) {
        return ThrottleFeature.builder().rate(Scopes.SUITE, rate).listener(listener);
    }

    /** Waits longer than any machine is slow, and lets no failure pass for an answer. */
    private static ThrottleFeature late(String rate, LateStore store, DecisionListener listener) {
        return feature(rate, listener)
                .store(store)
                .storeTimeout(Duration.ofSeconds(10))
                .onStoreFailure(StoreFailurePolicy.DENY)
                .build();
    }
}
