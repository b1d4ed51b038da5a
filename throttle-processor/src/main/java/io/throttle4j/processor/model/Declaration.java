package io.throttle4j.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one element declares, in {@code @Throttled} or in annotations that carry it; nothing inherited yet.
 *
 * @param target what it was written on
 * @param origin where
 * @param classes the throttles, when given; an empty list when given empty
 * @param scope the scope, when given; as written, blank or not
 * @param cost the cost, when given; as written, valid or not
 * @param clashes where annotations contradict each other
 * @param notKept the annotations that carry it but that class files do not keep for the runtime
 * @param mixed where {@code Throttled.Inherited}, which stands for "not given", is named beside other classes
 */
public record Declaration(
        Target target,
        Origin origin,
        Optional<Given<List<Given<ThrottleClass>>>> classes,
        Optional<Given<String>> scope,
        Optional<Given<Integer>> cost,
        List<Clash> clashes,
        List<Given<String>> notKept,
        List<Origin> mixed) {

    /** Copies the lists. */
    public Declaration {
        clashes = List.copyOf(clashes);
        notKept = List.copyOf(notKept);
        mixed = List.copyOf(mixed);
    }

    /** The throttles that are named; none when classes is not given. */
    public List<Given<ThrottleClass>> throttles() {
        return classes.map(Given::value).orElse(List.of());
    }

    /** This declaration, carried by an annotation that class files do not keep. */
    public Declaration andNotKept(String annotation) {
        List<Given<String>> all = Stream.concat(notKept.stream(), Stream.of(new Given<>(annotation, origin)))
                .toList();
        return new Declaration(target, origin, classes, scope, cost, clashes, all, mixed);
    }

    /** What {@code @Throttled} can be written on. */
    public enum Target {
        /** A class, an interface or a record. */
        TYPE,
        /** A method that answers requests. */
        RESOURCE_METHOD,
        /** A method that is not public, though annotated with an HTTP method. */
        HIDDEN_METHOD,
        /** A static method of an interface, though annotated with an HTTP method. */
        STATIC_OF_INTERFACE,
        /** A method that returns a sub-resource. */
        LOCATOR,
        /** Any other method. */
        PLAIN_METHOD
    }
}
