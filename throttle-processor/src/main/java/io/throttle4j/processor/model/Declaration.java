package io.throttle4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Throttled} as it was written, nothing inherited yet.
 *
 * @param target what it was written on
 * @param origin where
 * @param classes the throttles, when given; an empty list when given empty
 * @param scope the scope, when given; as written, blank or not
 * @param cost the cost, when given; as written, valid or not
 */
public record Declaration(
        Target target,
        Origin origin,
        Optional<Given<List<Given<ThrottleClass>>>> classes,
        Optional<Given<String>> scope,
        Optional<Given<Integer>> cost) {

    /** What {@code @Throttled} can be written on. */
    public enum Target {
        /** A class, an interface or a record. */
        TYPE,
        /** A method that answers requests. */
        RESOURCE_METHOD,
        /** A method that is not public, though annotated with an HTTP method. */
        HIDDEN_METHOD,
        /** A method that returns a sub-resource. */
        LOCATOR,
        /** Any other method. */
        PLAIN_METHOD
    }
}
