package io.throttle4j.identity;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Walks a comma-separated header list from its last entry to its first, empty entries included.
 *
 * <p>Reading starts at the right because that is where trusted proxies write: whatever a client puts further left, an
 * unclosed quote for instance, can't change how their entries are read. Each character is looked at once.
 */
final class EntriesFromRight implements Iterator<String> {

    private final List<String> lines;
    private final boolean quoted;
    private int line;
    private int end;

    /**
     * @param lines the header's lines, in order
     * @param quoted whether a comma between double quotes belongs to the entry
     */
    EntriesFromRight(List<String> lines, boolean quoted) {
        this.lines = lines;
        this.quoted = quoted;
        this.line = lines.size();
        this.end = -1;
    }

    @Override
    public boolean hasNext() {
        return end >= 0 || line > 0;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (end < 0) {
            line--;
            end = lines.get(line).length();
        }
        String text = lines.get(line);
        int comma = commaBefore(text, end);
        String entry = strip(text.substring(comma + 1, end));
        end = comma;
        return entry;
    }

    /** The position of the nearest separating comma left of {@code position}; -1 when there is none. */
    private int commaBefore(String text, int position) {
        boolean inQuotes = false;
        for (int i = position - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ',' && !inQuotes) {
                return i;
            }
            if (quoted && c == '"' && !(inQuotes && isEscaped(text, i))) {
                inQuotes = !inQuotes;
            }
        }
        return -1;
    }

    private static boolean isEscaped(String text, int position) {
        int backslashes = 0;
        while (position - backslashes > 0 && text.charAt(position - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Drops spaces and tabs only: any other character is part of the entry and makes it no address. */
    private static String strip(String entry) {
        int from = 0;
        int to = entry.length();
        while (from < to && isSpace(entry.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(entry.charAt(to - 1))) {
            to--;
        }
        return entry.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
