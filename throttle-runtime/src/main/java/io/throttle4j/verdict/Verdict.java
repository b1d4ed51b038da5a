package io.throttle4j.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What becomes of a request. Values are immutable, {@link Passed} but for running its releases once. */
public sealed interface Verdict {

    /**
     * The request may go on.
     *
     * @param releases to be run when the response is done, however it ended
     * @param shadowed the limits that would have denied the request if they were not in shadow mode
     */
    record Passed(Releases releases, List<Violation> shadowed) implements Verdict {}

    /**
     * The request is denied; nothing was taken from any store.
     *
     * @param retryAfter the largest wait of all throttles that deny; empty when none of them knows one
     * @param violations the limits that deny; empty when only throttles without a rate deny
     */
    record Refused(Optional<Duration> retryAfter, List<Violation> violations) implements Verdict {}

    /** No decision could be made and the configuration says to deny then. */
    record Undecided() implements Verdict {}
}
