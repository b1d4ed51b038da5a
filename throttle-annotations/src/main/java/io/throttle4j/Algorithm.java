package io.throttle4j;

/** How the limits of a rate are counted. */
public enum Algorithm {
    /** Exact: at most N requests in any window; remembers one time stamp per admitted unit. The default. */
    SLIDING_WINDOW,
    /**
     * The generic cell rate algorithm: two numbers per client however large N is, but up to 2N requests may pass in one
     * window. Chosen by {@code ; gcra} at the end of a rate.
     */
    GCRA
}
