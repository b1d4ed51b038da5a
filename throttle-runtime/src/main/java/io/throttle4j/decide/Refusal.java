package io.throttle4j.decide;

import io.throttle4j.verdict.Violation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The limits that deny and the longest of their waits; zero and none when nothing denies. */
record Refusal(Duration longestWait, List<Violation> violations) {

    private static final Refusal NONE = new Refusal(Duration.ZERO, List.of());

    static Refusal none() {
        return NONE;
    }

    boolean isNone() {
        return violations.isEmpty();
    }

    Refusal and(Refusal other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return new Refusal(
                longestWait.compareTo(other.longestWait) >= 0 ? longestWait : other.longestWait,
                Stream.concat(violations.stream(), other.violations.stream()).toList());
    }
}
