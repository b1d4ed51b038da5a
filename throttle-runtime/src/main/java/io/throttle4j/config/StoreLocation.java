package io.throttle4j.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where counts live, as configured; knows what of it may be shown. */
final class StoreLocation {

    static final String MEMORY = "memory";

    /** User, password and the parameters of a URL; greedy, since a password may contain an unescaped {@code @}. */
    private static final Pattern CREDENTIALS = Pattern.compile("^([A-Za-z]+:(?://)?)?.*@", Pattern.DOTALL);

    private static final Pattern PARAMETERS = Pattern.compile("[?#].*$", Pattern.DOTALL);

    private StoreLocation() {}

    static String parse(String text) {
        String location = text.strip();
        if (location.equals(MEMORY)) {
            return location;
        }
        String lower = location.toLowerCase(Locale.ROOT);
        if (lower.startsWith("redis://") || lower.startsWith("rediss://")) {
            throw new IllegalArgumentException(
                    "\"" + hidden(text) + "\" names a Redis, but this version has no Redis store yet; use memory");
        }
        throw new IllegalArgumentException("\"" + hidden(text) + "\" is no store;"
                + Suggestion.forName(lower, List.of(MEMORY)) + " the only store of this version is memory");
    }

    /** The location without user, password and parameters. */
    static String hidden(String location) {
        String withoutParameters = PARAMETERS.matcher(location).replaceFirst("?***");
        return CREDENTIALS.matcher(withoutParameters).replaceFirst("$1***@");
    }
}
