package io.throttle4j.plan;

import org.jspecify.annotations.Nullable;

/** A registry that exists but cannot be read; the message says why and what to do. */
final class UnusableRegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableRegistryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
