package io.throttle4j;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What a throttle answers: {@link Allowed} or {@link Denied}. Values are immutable. */
public sealed interface Decision {

    /** Lets the request pass. */
    static Decision allowed() {
        return Allowed.WITHOUT_RELEASE;
    }

    /**
     * Lets the request pass and asks for a call when it is over.
     *
     * @param release run exactly once: when another throttle denies, or when the response is done, however it ended
     */
    static Decision allowed(Runnable release) {
        return new Allowed(release);
    }

    /** Denies without knowing when the request would pass: the response carries no {@code Retry-After}. */
    static Decision denied() {
        return Denied.WITHOUT_WAIT;
    }

    /**
     * Denies until {@code wait} has passed.
     *
     * @param wait the time after which the same request would be allowed; zero or more
     * @throws IllegalArgumentException if {@code wait} is negative
     */
    static Decision denied(Duration wait) {
        return new Denied(Optional.of(wait));
    }

    /**
     * The request may pass.
     *
     * @param release what to run when the request is over; does nothing for {@link Decision#allowed()}
     */
    record Allowed(Runnable release) implements Decision {
        private static final Allowed WITHOUT_RELEASE = new Allowed(() -> {});

        /** Rejects a null release with {@link NullPointerException}. */
        public Allowed {
            Objects.requireNonNull(release, "release");
        }
    }

    /**
     * The request may not pass.
     *
     * @param retryAfter the time after which the same request would be allowed; empty when it is not known
     */
    record Denied(Optional<Duration> retryAfter) implements Decision {
        private static final Denied WITHOUT_WAIT = new Denied(Optional.empty());

        /** Rejects a negative wait with {@link IllegalArgumentException}. */
        public Denied {
            retryAfter.filter(Duration::isNegative).ifPresent(negative -> {
                throw new IllegalArgumentException("wait " + negative
                        + " is negative; give the time until the request would pass, or use Decision.denied()");
            });
        }
    }
}
