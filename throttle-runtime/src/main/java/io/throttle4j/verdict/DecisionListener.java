package io.throttle4j.verdict;

import io.throttle4j.ThrottleRequest;

/** Hears of every verdict. Called on the thread that decided, so it must be quick and safe for use by many threads. */
@FunctionalInterface
public interface DecisionListener {

    /**
     * Called once per throttled request.
     *
     * @param request what was decided on
     * @param verdict what became of it
     */
    void decided(ThrottleRequest request, Verdict verdict);
}
