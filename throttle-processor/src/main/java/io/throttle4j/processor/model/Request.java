package io.throttle4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a resource method answers.
 *
 * @param httpMethods the HTTP methods, in the order written
 * @param path the method's own path, when it has one
 */
public record Request(List<String> httpMethods, Optional<String> path) {

    /** Copies the list. */
    public Request {
        httpMethods = List.copyOf(httpMethods);
    }

    /** As people write it: {@code GET}, or {@code POST export}. */
    public String text() {
        return String.join(", ", httpMethods)
                + path.map(written -> " " + written).orElse("");
    }
}
