package io.throttle4j.decide;

import io.throttle4j.Throttle;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.UnreadableBucketException;
import java.time.Duration;

/** How long an answer is waited for, what is done without one, and what is said about it. */
final class FailureRules {

    /** A throttle may fail on what one client sends and work for the next, and a store on what it holds of one client. */
    private static final int SUCCESSES_IN_A_ROW = 100;

    private final FailureLog log = new FailureLog();
    private final UnreadableBuckets unreadable = new UnreadableBuckets();
    private final StoreFailurePolicy policy;
    private final Deadline deadline;

    FailureRules(StoreFailurePolicy policy, Duration deadline) {
        this.policy = policy;
        this.deadline = new Deadline(deadline);
    }

    StoreFailurePolicy policy() {
        return policy;
    }

    Deadline deadline() {
        return deadline;
    }

    void storeFailed(ThrottleStore store, Throwable failure) {
        String consequence = switch (policy) {
            case ALLOW -> "requests pass uncounted";
            case DENY -> "requests are answered with 503";
            case LOCAL -> "this node counts for itself";
        };
        log.failed(store, consequence, deadline.reason(failure));
    }

    /**
     * Notes an answer.
     *
     * @param afterOutage whether it is the first after nobody was asking any more
     */
    void storeWorked(ThrottleStore store, boolean afterOutage) {
        log.worked(store, afterOutage ? 1 : SUCCESSES_IN_A_ROW);
    }

    void bucketUnreadable(ThrottleStore store, UnreadableBucketException failure) {
        String consequence = switch (policy) {
            case ALLOW -> "requests pass it uncounted";
            case DENY -> "requests that need it are answered with 503";
            case LOCAL -> "this node counts it for itself";
        };
        unreadable.add(store, failure, consequence);
    }

    /** Notes that the buckets of {@code call} were read. */
    void bucketsRead(StoreCall call) {
        unreadable.remove(call.store(), call.takes());
    }

    void throttleFailed(Throttle throttle, Throwable failure) {
        String consequence = policy == StoreFailurePolicy.DENY ? "requests are answered with 503" : "requests pass it";
        log.failed(throttle, consequence, deadline.reason(failure));
    }

    void throttleWorked(Throttle throttle) {
        log.worked(throttle, SUCCESSES_IN_A_ROW);
    }
}
