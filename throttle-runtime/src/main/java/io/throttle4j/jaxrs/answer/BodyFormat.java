package io.throttle4j.jaxrs.answer;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The forms that the body of a denial can have. */
enum BodyFormat {
    JSON("application/json"),
    PROBLEM_JSON("application/problem+json"),
    TEXT("text/plain");

    private final String type;

    BodyFormat(String type) {
        this.type = type;
    }

    /** The media type to answer with. */
    MediaType mediaType() {
        return this == TEXT ? MediaType.valueOf(type).withCharset("UTF-8") : MediaType.valueOf(type);
    }

    /**
     * The format for a client: problem details if it names them, text if it takes text but no JSON, else JSON.
     *
     * @param acceptLines the lines of the {@code Accept} header
     */
    static BodyFormat acceptableTo(List<String> acceptLines) {
        Accept accept = Accept.of(acceptLines);
        if (accept.names(PROBLEM_JSON.type)) {
            return PROBLEM_JSON;
        }
        return accept.takes(TEXT.type) && !accept.takes(JSON.type) ? TEXT : JSON;
    }
}
