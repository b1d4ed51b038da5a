package io.throttle4j.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where counts live, as configured; knows what of it may be shown. */
final class StoreLocation {

    static final String MEMORY = "memory";

    /** Scheme, user and password, host and the rest of a URL that is written as it should be. */
    private static final Pattern URL =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://)([^@/?#\\s]*@)?([A-Za-z0-9.:\\[\\],-]+(?:/[0-9]*)?)");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:(?://)?).*", Pattern.DOTALL);

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

    /** The location without user, password and parameters; no more than the scheme of one that is written oddly. */
    static String hidden(String location) {
        Matcher url = URL.matcher(location.strip());
        if (url.matches()) {
            return url.group(1) + (url.group(2) == null ? "" : "***@") + url.group(3);
        }
        if (WORD.matcher(location.strip()).matches()) {
            return location;
        }
        Matcher scheme = SCHEME.matcher(location.strip());
        return scheme.matches() ? scheme.group(1) + "***" : "***";
    }
}
