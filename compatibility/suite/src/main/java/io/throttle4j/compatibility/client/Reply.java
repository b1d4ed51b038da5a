package io.throttle4j.compatibility.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came back. Two are equal if a client can see no difference but the time and what becomes of the connection.
 *
 * @param status the status code
 * @param headers by name in lower case; without those of the connection and the date
 * @param body every byte as a character
 */
public record Reply(int status, SortedMap<String, List<String>> headers, String body) {

    private static final Set<String> PASSING = Set.of("date", "connection", "keep-alive");
    private static final int READABLE = 2000;

    static Reply of(int status, Map<String, List<String>> headers, String body) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        headers.forEach((name, values) -> kept.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        kept.keySet().removeAll(PASSING);
        return new Reply(status, kept, body);
    }

    /** The values of a header; empty if it is absent. */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        String readable = body.length() > READABLE ? body.substring(0, READABLE) + "..." : body;
        return status + " " + headers + "\n" + readable;
    }
}
