package io.throttle4j.jaxrs.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words a denial for people. Safe for use by many threads. */
@FunctionalInterface
public interface ThrottledText {

    /**
     * The text of one denial.
     *
     * @param seconds the value of {@code Retry-After}; empty if it is not known
     * @param locales what the client accepts, best first; empty if it does not say
     */
    String detail(Optional<Long> seconds, List<Locale> locales);

    /** {@code Request was throttled. Expected available in 42 seconds.}, as Django REST framework words it. */
    static ThrottledText english() {
        return startingWith("Request was throttled.");
    }

    /** The English text with another first sentence. */
    static ThrottledText startingWith(String sentence) {
        return (seconds, locales) -> seconds.map(
                        wait -> sentence + " Expected available in " + wait + (wait == 1 ? " second." : " seconds."))
                .orElse(sentence);
    }
}
