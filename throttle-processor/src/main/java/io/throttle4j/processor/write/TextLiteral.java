package io.throttle4j.processor.write;

/** Writes a string literal in ASCII, so that no character of it can end a line or depend on a file's encoding. */
final class TextLiteral {

    private TextLiteral() {}

    static String of(String text) {
        return Quoted.of(text, TextLiteral::escape);
    }

    private static String escape(char each) {
        // Not as a Unicode escape: javac would take that for the character before it reads the literal.
        return each < ' ' ? String.format("\\%03o", (int) each) : String.format("\\u%04x", (int) each);
    }
}
