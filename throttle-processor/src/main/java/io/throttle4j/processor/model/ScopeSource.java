package io.throttle4j.processor.model;

/** Where a throttle gets its scope from, as far as the compiler can see. */
public sealed interface ScopeSource {

    /**
     * From {@code @ThrottleScope("name")}.
     *
     * @param name the scope
     */
    record Named(String name) implements ScopeSource {}

    /** From the action that runs the throttle. */
    record OfAction() implements ScopeSource {}

    /** From code, or nowhere: there is nothing to check. */
    record Unseen() implements ScopeSource {}
}
