package io.throttle4j.plan;

import io.throttle4j.registry.Action;
import java.util.List;

/** What was found for a resource method. */
public sealed interface Found {

    /** The method declares something, itself or by inheritance. */
    record Declared(Action action) implements Found {}

    /** Neither the method nor anything it inherits from declares anything: the project-wide defaults apply. */
    record Undeclared() implements Found {}

    /**
     * Something is declared that cannot be honoured.
     *
     * @param problems what is wrong and what to do, one sentence each
     */
    record Unusable(List<String> problems) implements Found {}
}
