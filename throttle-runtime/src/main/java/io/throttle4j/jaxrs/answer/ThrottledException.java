package io.throttle4j.jaxrs.answer;

import io.throttle4j.verdict.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request was denied by its throttles.
 *
 * <p>Thrown before the resource method runs and before the entity is read. Register an
 * {@code ExceptionMapper<ThrottledException>} to answer it in another way than 429. Carries no stack trace: a denial is an
 * answer, not a fault.
 */
public final class ThrottledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;
    private final transient List<Violation> violations;

    /**
     * A denial.
     *
     * @param retryAfter the time until the same request would be admitted; empty if it is not known
     * @param violations the limits that deny; empty when only throttles without a rate deny
     */
    public ThrottledException(Optional<Duration> retryAfter, List<Violation> violations) {
        super("Request was throttled", null, false, false);
        this.retryAfter = retryAfter;
        this.violations = List.copyOf(violations);
    }

    /** The time until the same request would be admitted; empty if it is not known. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** The value of {@code Retry-After}: the wait in whole seconds, rounded up, at least 1; empty if it is not known. */
    public Optional<Long> retryAfterSeconds() {
        return retryAfter.map(ThrottledException::wholeSeconds);
    }

    /** The limits that deny. */
    public List<Violation> violations() {
        return violations;
    }

    private static long wholeSeconds(Duration wait) {
        long seconds = wait.toSeconds();
        boolean roundUp = seconds < Long.MAX_VALUE && wait.compareTo(Duration.ofSeconds(seconds)) > 0;
        return Math.max(1, roundUp ? seconds + 1 : seconds);
    }
}
