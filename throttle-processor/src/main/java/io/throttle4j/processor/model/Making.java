package io.throttle4j.processor.model;

/** How an instance of a throttle class comes to be. */
public sealed interface Making {

    /** The registry writes {@code new}. */
    record Constructed() implements Making {}

    /** A container makes it, because something is injected into it or it has a scope there. */
    record Injected() implements Making {}

    /**
     * Not at all.
     *
     * @param reason what is in the way, as the end of a sentence that starts with the class
     */
    record Impossible(String reason) implements Making {}
}
