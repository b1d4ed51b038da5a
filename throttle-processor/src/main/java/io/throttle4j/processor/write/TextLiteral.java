package io.throttle4j.processor.write;

/** Writes a string literal in ASCII, so that no character of it can end a line or depend on a file's encoding. */
final class TextLiteral {

    private TextLiteral() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(escaped(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    private static String escaped(char character) {
        if (character == '"' || character == '\\') {
            return "\\" + character;
        }
        if (character < ' ') {
            // Not as a Unicode escape: javac would take that for the character before it reads the literal.
            return String.format("\\%03o", (int) character);
        }
        return character <= '~' ? String.valueOf(character) : String.format("\\u%04x", (int) character);
    }
}
