package io.throttle4j.benchmarks.memory;

import java.util.Locale;

/** Who is measured. */
public enum Contender {
    THROTTLE4J {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return new Throttle4jLimiter(rule, keys);
        }
    },
    /** Ours, given no more than the client's name. */
    FROM_KEY {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return new FromKeyLimiter(rule, keys);
        }
    },
    BUCKET4J {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return Bucket4jLimiter.inMap(rule, keys);
        }
    },
    BUCKET4J_CAFFEINE {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return Bucket4jLimiter.inCaffeine(rule, keys);
        }
    },
    QUARKUS_BUCKET4J {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return Bucket4jLimiter.inProxyManager(rule, keys);
        }
    },
    RESILIENCE4J {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return new Resilience4jLimiter(rule, keys);
        }
    },
    GUAVA {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return new GuavaLimiter(rule, keys);
        }
    },
    FLOOR {
        @Override
        Limiter limiter(Rule rule, String... keys) {
            return new Floor(keys);
        }
    };

    /** How figures call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOurs() {
        return this == THROTTLE4J || this == FROM_KEY;
    }

    /** A limiter that applies {@code rule} to each of the clients with these keys. */
    abstract Limiter limiter(Rule rule, String... keys);
}
