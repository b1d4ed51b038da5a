package io.throttle4j.processor.model;

/**
 * The stable codes of everything that can be reported.
 *
 * <p>A code never changes its meaning and is never used again: 1 to 19 are about what was declared, 20 to 29 about the
 * build, 99 is a defect of the processor.
 */
public enum Code {
    /** {@code @Throttled} on a method that is no resource method. */
    NO_RESOURCE_METHOD(1),
    /** {@code @Throttled} on a sub-resource locator. */
    ON_LOCATOR(2),
    /** {@code @Throttled} on a class without resource methods. */
    NO_RESOURCE(3),
    /** A throttle class that generated code cannot construct. */
    NOT_CONSTRUCTIBLE(4),
    /** A throttle that takes its scope from the action, on an action without one. */
    SCOPE_MISSING(5),
    /** A scope without a rate. */
    RATE_MISSING(6),
    /** A rate that cannot be read. */
    RATE_INVALID(7),
    /** A cost below 1. */
    COST_TOO_SMALL(8),
    /** A cost above the smallest limit of a rate. */
    COST_TOO_LARGE(9),
    /** A throttle class named twice. */
    DUPLICATE_CLASS(10),
    /** A scope that is blank or that nothing uses. */
    SCOPE_UNUSED(11),
    /** A resource type that its registry cannot name. */
    RESOURCE_HIDDEN(12),
    /** A registry name that is taken. */
    REGISTRY_NAME_TAKEN(13),
    /** Two annotations that carry {@code @Throttled} and disagree. */
    ANNOTATIONS_DISAGREE(14),
    /** An annotation that carries {@code @Throttled} and is not kept for the runtime. */
    ANNOTATION_NOT_KEPT(15),
    /** {@code Throttled.Inherited} beside other classes. */
    INHERITED_MIXED(16),
    /** A name that a file system or a class file does not take. */
    NAME_TOO_LONG(17),
    /** A processor option that cannot be used. */
    BAD_OPTION(20),
    /** A type that no other processor has written. */
    TYPE_MISSING(21),
    /** A processor option that does not exist. */
    UNKNOWN_OPTION(22),
    /** A defect of the processor itself. */
    DEFECT(99);

    private final int number;

    Code(int number) {
        this.number = number;
    }

    /** The code as it is printed: {@code T4J001}. */
    @Override
    public String toString() {
        return String.format("T4J%03d", number);
    }
}
