package io.throttle4j.config;

import io.throttle4j.suggest.Nearest;
import java.util.Collection;

/** The "did you mean" part of a message. */
final class Suggestion {

    private Suggestion() {}

    /** A question with a space before it, or nothing when no candidate is near. */
    static String forName(String name, Collection<String> candidates) {
        return Nearest.to(name, candidates)
                .map(near -> " did you mean \"" + near + "\"?")
                .orElse("");
    }
}
