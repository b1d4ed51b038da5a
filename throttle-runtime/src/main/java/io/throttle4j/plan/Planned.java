package io.throttle4j.plan;

import java.util.List;

/** What is planned for a resource method. */
public sealed interface Planned {

    /** Its requests run throttles. */
    record Throttled(ActionPlan plan) implements Planned {}

    /** Its requests run none, because it opted out or because there are no project-wide defaults. */
    record Open() implements Planned {}

    /**
     * What it declares cannot be honoured.
     *
     * @param problems what is wrong and what to do
     */
    record Broken(List<String> problems) implements Planned {}
}
