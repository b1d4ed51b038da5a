package io.throttle4j.processor.write;

/** Puts text between double quotes, for languages that escape these and backslashes with a backslash. */
final class Quoted {

    private Quoted() {}

    /** What is done with a character outside printable ASCII. */
    interface Escape {
        String of(char each);
    }

    static String of(String text, Escape escape) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isPrintable = each >= ' ' && each <= '~';
            if (!isPrintable || each == '"' || each == '\\') {
                quoted.append(text, written, i).append(isPrintable ? "\\" + each : escape.of(each));
                written = i + 1;
            }
        }
        return quoted.append(written == 0 ? text : text.substring(written))
                .append('"')
                .toString();
    }
}
