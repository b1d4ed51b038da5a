package io.throttle4j.throttles;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import java.util.concurrent.CompletionStage;

/**
 * For decisions that can only be made by blocking: a JDBC query, a legacy client.
 *
 * <p>{@link #decide} runs on workers of this throttle's own, virtual threads where the JDK has them, and never on the
 * thread that serves the request. At most a given number of decisions run at once and sixteen times as many wait; one more is
 * refused with {@link java.util.concurrent.RejectedExecutionException}, which counts as a store failure.
 */
public abstract class BlockingThrottle implements Throttle {

    private static final int DEFAULT_MAX_AT_ONCE = 16;

    private final BlockingWorkers workers;

    /** Runs at most 16 decisions at once. */
    protected BlockingThrottle() {
        this(DEFAULT_MAX_AT_ONCE);
    }

    /**
     * Runs at most {@code maxAtOnce} decisions at once.
     *
     * @throws IllegalArgumentException if {@code maxAtOnce} is below 1
     */
    protected BlockingThrottle(int maxAtOnce) {
        this.workers = BlockingWorkers.atMost(maxAtOnce, getClass().getName());
    }

    /**
     * Decides; may block.
     *
     * @param request the request to decide on
     * @return the decision; never null
     * @throws Exception if no decision can be made; handled as the configuration says for a store failure
     */
    protected abstract Decision decide(ThrottleRequest request) throws Exception;

    @Override
    public final CompletionStage<Decision> check(ThrottleRequest request) {
        return workers.submit(() -> decide(request));
    }
}
