package io.throttle4j.decide;

/** Carries "no decision, so deny" through stages. Has no stack trace. */
final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecidedException() {
        super("no decision could be made", null, false, false);
    }
}
