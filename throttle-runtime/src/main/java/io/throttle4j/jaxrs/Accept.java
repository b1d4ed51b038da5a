package io.throttle4j.jaxrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an {@code Accept} header takes (RFC 9110, section 12.5.1). The most specific range that matches a type decides;
 * ranges that cannot be read are passed over.
 */
record Accept(List<Range> ranges) {

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
            for (String element : line.split(",", -1)) {
                String[] parts = element.split(";", -1);
                if (parts.length > 0 && !parts[0].isBlank()) {
                    ranges.add(new Range(parts[0].strip().toLowerCase(Locale.ROOT), isRefused(parts)));
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

    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q\\s*=\\s*0(\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }
}
