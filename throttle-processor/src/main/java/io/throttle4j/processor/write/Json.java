package io.throttle4j.processor.write;

import java.util.List;
import java.util.stream.Collectors;

/** As much of JSON as is written here. */
final class Json {

    private Json() {}

    /** Everything outside printable ASCII is escaped, so that no encoding can spoil it. */
    static String text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(each -> quoted.append(character(each)));
        return quoted.append('"').toString();
    }

    private static String character(int each) {
        if (each == '"' || each == '\\') {
            return "\\" + (char) each;
        }
        return each < ' ' || each > '~' ? String.format("\\u%04x", each) : String.valueOf((char) each);
    }

    static String texts(List<String> values) {
        return values.stream().map(Json::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
