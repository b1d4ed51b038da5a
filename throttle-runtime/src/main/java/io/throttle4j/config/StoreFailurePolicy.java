package io.throttle4j.config;

/** What happens to a request when the store can't be asked. */
public enum StoreFailurePolicy {
    /** The request passes uncounted. */
    ALLOW,
    /** The request is refused with 503. */
    DENY,
    /** The request is counted in this node's memory with the same rates. The default. */
    LOCAL
}
