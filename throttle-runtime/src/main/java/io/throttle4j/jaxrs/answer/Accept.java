package io.throttle4j.jaxrs.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an {@code Accept} header takes (RFC 9110, section 12.5.1). The most specific range that matches a type decides;
 * ranges that cannot be read are passed over.
 */
record Accept(List<Range> ranges) {

    private static final Pattern ZERO_QUALITY = Pattern.compile("q\\s*=\\s*0(\\.0*)?");

    /**
     * One media range.
     *
     * @param type the range in lower case, without parameters
     * @param refused whether its quality is zero
     */
    record Range(String type, boolean refused) {}

    static Accept of(List<String> lines) {
        List<Range> ranges = new ArrayList<>();
        for (String line : lines) {
            for (String element : split(line, ',')) {
                List<String> parts = split(element, ';');
                if (!parts.get(0).isBlank()) {
                    ranges.add(new Range(parts.get(0).strip().toLowerCase(Locale.ROOT), isRefused(parts)));
                }
            }
        }
        return new Accept(ranges);
    }

    /** Whether {@code type} is listed itself, not through a wildcard, with a quality above zero. */
    boolean names(String type) {
        return range(type).map(range -> !range.refused()).orElse(false);
    }

    /** Whether {@code type} is acceptable; everything is when nothing is listed. */
    boolean takes(String type) {
        if (ranges.isEmpty()) {
            return true;
        }
        String anySubtype = type.substring(0, type.indexOf('/')) + "/*";
        return range(type)
                .or(() -> range(anySubtype))
                .or(() -> range("*/*"))
                .map(range -> !range.refused())
                .orElse(false);
    }

    private Optional<Range> range(String type) {
        return ranges.stream().filter(range -> range.type().equals(type)).findFirst();
    }

    private static boolean isRefused(List<String> parts) {
        return parts.stream()
                .skip(1)
                .map(parameter -> parameter.strip().toLowerCase(Locale.ROOT))
                .anyMatch(parameter -> ZERO_QUALITY.matcher(parameter).matches());
    }

    /** The parts of {@code text} between {@code separator}s that stand outside of quoted strings; one at least. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && quoted) {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
