package io.throttle4j.processor.model;

/**
 * Two annotations on one element that carry {@code @Throttled} and give different values of one part.
 *
 * @param part the part: {@code classes}, {@code scope} or {@code cost}
 * @param first what comes first
 * @param second what differs from it
 * @param origin where the second is used
 */
public record Clash(String part, Side first, Side second, Origin origin) {

    /**
     * One of the two.
     *
     * @param annotation the annotation, {@code @Expensive} for instance
     * @param value what it gives, as it would be written
     */
    public record Side(String annotation, String value) {}
}
