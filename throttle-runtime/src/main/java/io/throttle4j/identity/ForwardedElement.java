package io.throttle4j.identity;

import java.util.Optional;

/**
 * Reads one element of RFC 7239's {@code Forwarded} list: {@code name=value} pairs separated by semicolons.
 *
 * <p>Written out instead of as a pattern: patterns that repeat groups exhaust the stack on long input.
 */
final class ForwardedElement {

    private final String text;
    private int position;

    private ForwardedElement(String text) {
        this.text = text;
    }

    /** The value of the one {@code for} pair; empty if there is none, or two, or the element is malformed. */
    static Optional<String> forParameter(String element) {
        return new ForwardedElement(element).forParameter();
    }

    private Optional<String> forParameter() {
        Optional<String> found = Optional.empty();
        while (position < text.length()) {
            String name = run();
            Optional<String> value = name.isEmpty() ? Optional.of("") : value();
            boolean second = found.isPresent() && name.equalsIgnoreCase("for");
            if (value.isEmpty() || second || !atPairEnd()) {
                return Optional.empty();
            }
            found = name.equalsIgnoreCase("for") ? value : found;
            position++;
        }
        return found;
    }

    /** What follows a name; empty if it is no value. */
    private Optional<String> value() {
        if (!at('=')) {
            return Optional.empty();
        }
        position++;
        return at('"') ? quotedString() : Optional.of(run()).filter(bare -> !bare.isEmpty());
    }

    private Optional<String> quotedString() {
        StringBuilder content = new StringBuilder();
        for (position++; position < text.length(); position++) {
            if (at('"')) {
                position++;
                return Optional.of(content.toString());
            }
            if (at('\\') && position + 1 < text.length()) {
                position++;
            }
            content.append(text.charAt(position));
        }
        return Optional.empty();
    }

    /** The characters up to the next one that has a meaning; spaces around pairs are skipped. */
    private String run() {
        skipSpaces();
        int start = position;
        while (position < text.length() && " \t=;,\"".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private boolean atPairEnd() {
        skipSpaces();
        return position == text.length() || at(';');
    }

    private void skipSpaces() {
        while (at(' ') || at('\t')) {
            position++;
        }
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }
}
