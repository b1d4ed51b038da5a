package io.throttle4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong, ready to be printed.
 *
 * @param code the stable code
 * @param severity whether it fails the build
 * @param text what was found, where, what is accepted and what to do next
 * @param origin what to point at; empty when nothing in the sources is to blame
 */
public record Problem(Code code, Severity severity, String text, Optional<Origin> origin) {

    /** Whether a problem fails the build. */
    public enum Severity {
        /** It does. */
        ERROR,
        /** It does not. */
        WARNING
    }

    /** An error at {@code origin}. */
    public static Problem error(Code code, Origin origin, String text) {
        return new Problem(code, Severity.ERROR, text, Optional.of(origin));
    }

    /** An error with nothing to point at. */
    public static Problem unlocated(Code code, String text) {
        return new Problem(code, Severity.ERROR, text, Optional.empty());
    }

    /** This problem as a warning. */
    public Problem asWarning() {
        return new Problem(code, Severity.WARNING, text, origin);
    }

    /** Whether it keeps the registry from being written. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The message as it is printed. */
    public String message() {
        return "[" + code + "] " + text;
    }

    /** What makes two problems one for the reader: the code and the place, or the text where the place is shared. */
    public Object sameness() {
        boolean precise = origin.flatMap(Origin::value).isPresent();
        return List.of(code, origin, precise ? "" : text);
    }
}
