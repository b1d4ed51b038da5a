package io.throttle4j.config;

/** What happens to a request when the store, or a throttle, cannot decide. */
public enum StoreFailurePolicy {
    /** The request passes. */
    ALLOW,
    /** The request is answered with 503 and {@code Retry-After}. */
    DENY,
    /** This node decides by itself, with the same rates; the request passes a custom throttle that failed. The default. */
    LOCAL
}
