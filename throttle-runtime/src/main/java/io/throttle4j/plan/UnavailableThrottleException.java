package io.throttle4j.plan;

/** A throttle that no container makes; the message says why, whichever action asks for it, and what to do. */
final class UnavailableThrottleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnavailableThrottleException(String message) {
        super(message);
    }
}
