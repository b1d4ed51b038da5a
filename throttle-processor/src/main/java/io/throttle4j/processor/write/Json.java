package io.throttle4j.processor.write;

import java.util.List;

/** As much of JSON as is written here. */
final class Json {

    private Json() {}

    /** Everything outside printable ASCII is escaped, so that no encoding can spoil it. */
    static String text(String value) {
        return Quoted.of(value, each -> String.format("\\u%04x", (int) each));
    }

    static String texts(List<String> values) {
        StringBuilder list = new StringBuilder("[");
        for (String value : values) {
            list.append(list.length() > 1 ? ", " : "").append(text(value));
        }
        return list.append(']').toString();
    }
}
