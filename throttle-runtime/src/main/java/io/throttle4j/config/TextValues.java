package io.throttle4j.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads values from text; what can't be read is refused with {@link IllegalArgumentException}. */
final class TextValues {

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9}) *(ms|s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY_PREFIX = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private TextValues() {}

    static boolean trueOrFalse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("\"" + text + "\" is neither true nor false");
        };
    }

    static int wholeNumber(String text, int least, int most) {
        String digits = text.strip();
        boolean whole = WHOLE_NUMBER.matcher(digits).matches();
        if (!whole || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(digits);
    }

    static Duration duration(String text) {
        Matcher parts = DURATION.matcher(text.strip());
        long count = parts.matches() ? Long.parseLong(parts.group(1)) : 0;
        if (count == 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a time above zero; write 250ms or 2s for instance");
        }
        return parts.group(2).equalsIgnoreCase("s") ? Duration.ofSeconds(count) : Duration.ofMillis(count);
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        E[] constants = type.getEnumConstants();
        List<String> names = Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is unknown;" + Suggestion.forName(name, names)
                    + " use one of " + String.join(", ", names));
        }
        return constants[index];
    }

    /** Names separated by commas, in order; none for blank text. */
    static List<String> names(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> names =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" has nothing beside a comma; write names separated by single commas");
        }
        return names;
    }

    /** What names of keys in a store begin with. Braces would move the keys of one client to different cluster slots. */
    static String keyPrefix(String text) {
        String prefix = text.strip();
        if (!KEY_PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no prefix of keys; write 1 to 64 letters, digits, dashes, underscores, dots or"
                            + " colons, \"throttle\" for instance");
        }
        return prefix;
    }

    /** Taken as it is, spaces included; never quoted in a message. */
    static Optional<String> secret(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "the secret is blank; give at least 16 characters, or leave the key out to keep identities readable");
        }
        return Optional.of(text);
    }
}
