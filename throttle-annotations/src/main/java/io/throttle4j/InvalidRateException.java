package io.throttle4j;

/** A rate that cannot be read. The message says what was found, what is accepted and what to write instead. */
public final class InvalidRateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidRateException(String message) {
        super(message);
    }
}
