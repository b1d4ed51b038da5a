package io.throttle4j.processor.write;

/** Writes a string literal in ASCII, so that no character of it can end a line or depend on a file's encoding. */
final class TextLiteral {

    private TextLiteral() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ') {
                // Not as a Unicode escape: javac would take that for the character before it reads the literal.
                literal.append(String.format("\\%03o", (int) each));
            } else if (each > '~') {
                literal.append(String.format("\\u%04x", (int) each));
            } else {
                literal.append(each == '"' || each == '\\' ? "\\" : "").append(each);
            }
        }
        return literal.append('"').toString();
    }
}
