package io.throttle4j.jaxrs.answer;

import io.throttle4j.verdict.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the body of a denial. */
final class DenialBody {

    /** Registered by draft-ietf-httpapi-ratelimit-headers. */
    private static final String QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    private DenialBody() {}

    static byte[] of(BodyFormat format, String detail, List<Violation> violations) {
        String text = switch (format) {
            case TEXT -> detail;
            case JSON -> "{\"detail\":" + quote(detail) + "}";
            case PROBLEM_JSON -> problem(detail, violations);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Problem details of RFC 9457. */
    private static String problem(String detail, List<Violation> violations) {
        String policies = violations.stream()
                .map(Violation::scope)
                .distinct()
                .map(DenialBody::quote)
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"type\":" + quote(QUOTA_EXCEEDED) + ",\"title\":\"Too Many Requests\",\"status\":429,\"detail\":"
                + quote(detail) + ",\"violated-policies\":" + policies + "}";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
