package io.throttle4j.processor.fuzz;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says what every action of a compiled resource type declares.
 *
 * <p>Written from the sentences of the inheritance rule alone: each of classes, scope and cost is inherited by itself, and
 * the nearest declaration that gives it wins: "the method, the overridden method in the superclass, then in interfaces;
 * then the class, its superclasses, its interfaces". What this leaves open was chosen so:
 *
 * <ul>
 *   <li>"the class" is the resource type that is asked about, also for a method it inherits;
 *   <li>the order of interfaces: see {@link Lineage};
 *   <li>which methods are overridden: see {@link ResourceMethod};
 *   <li>{@code @Throttled} beside an annotation that is annotated with it: see {@link Given};
 *   <li>an enclosing class gives nothing to the classes nested in it.
 * </ul>
 */
public final class Oracle {

    private Oracle() {}

    /**
     * The answers by method, {@code get(java.lang.String)} for instance; empty if {@code type} has no resource method.
     *
     * <p>javac lets some methods of one erasure meet in a type though neither overrides the other; the nearest runs.
     */
    public static Map<String, Answer> answers(Class<?> type) {
        Map<String, Answer> answers = new TreeMap<>();
        ResourceMethod.of(type).forEach(method -> answers.putIfAbsent(method.key(), answer(type, method)));
        return answers;
    }

    /** The answers by the method that runs, which a supertype may declare. */
    public static Map<Method, Answer> answersByMethod(Class<?> type) {
        Map<Method, Answer> answers = new HashMap<>();
        ResourceMethod.of(type).forEach(method -> answers.put(method.nearest(), answer(type, method)));
        return answers;
    }

    static Answer answer(Class<?> type, ResourceMethod method) {
        return new Answer(
                nearest(type, method, Given::classes),
                nearest(type, method, Given::scope),
                nearest(type, method, Given::cost).orElse(1));
    }

    /** Every declaration that speaks about the method of {@code type}, nearest first. */
    private static Stream<Given> declarations(Class<?> type, ResourceMethod method) {
        List<Method> methods = method.nearestFirst();
        return Stream.concat(
                        methods.stream().map(Given::on),
                        Lineage.of(type).stream().map(Given::on))
                .flatMap(List::stream);
    }

    private static <T> Optional<T> nearest(
            Class<?> type, ResourceMethod method, Function<Given, Optional<T>> attribute) {
        return declarations(type, method)
                .flatMap(given -> attribute.apply(given).stream())
                .findFirst();
    }
}
