package io.throttle4j.compatibility.app.model;

/** What the application throws and maps. */
public final class MappedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what failed. */
    public MappedException(String message) {
        super(message);
    }
}
