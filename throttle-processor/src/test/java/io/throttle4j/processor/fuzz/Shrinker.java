package io.throttle4j.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes a hierarchy apart until nothing can be left out without losing what is looked for. */
final class Shrinker {

    private Shrinker() {}

    /** The smallest part of {@code hierarchy} that was found to satisfy {@code wanted}. */
    static Hierarchy shrink(Hierarchy hierarchy, Predicate<Hierarchy> wanted) {
        Hierarchy smallest = hierarchy;
        Optional<Hierarchy> smaller = Optional.of(hierarchy);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = candidates(smallest).filter(wanted).findFirst();
        }
        return smallest;
    }

    private static Stream<Hierarchy> candidates(Hierarchy hierarchy) {
        List<TypeSketch> types = hierarchy.types();
        Stream<List<TypeSketch>> fewerTypes = IntStream.range(0, types.size()).mapToObj(i -> without(types, i));
        Stream<List<TypeSketch>> smallerTypes = IntStream.range(0, types.size())
                .boxed()
                .flatMap(i -> smaller(types.get(i)).map(type -> with(types, i, type)));
        return Stream.concat(fewerTypes, smallerTypes)
                .filter(Shrinker::isWhole)
                .map(left -> new Hierarchy(hierarchy.seed(), left));
    }

    private static boolean isWhole(List<TypeSketch> types) {
        return !types.isEmpty()
                && types.stream()
                        .flatMap(type -> type.outer().stream())
                        .allMatch(outer ->
                                types.stream().anyMatch(type -> type.name().equals(outer)));
    }

    private static Stream<TypeSketch> smaller(TypeSketch type) {
        return Stream.of(
                        type.superclass().stream().map(some -> type.withSuperclass(Optional.empty())),
                        type.outer().stream().map(outer -> type.onItsOwn()),
                        each(type.interfaces(), (all, i) -> type.withInterfaces(without(all, i))),
                        each(type.methods(), (all, i) -> type.withMethods(without(all, i))),
                        each(type.annotations(), (all, i) -> type.withAnnotations(without(all, i))),
                        each(type.methods(), (all, i) -> i).flatMap(i -> plainer(type, i)))
                .flatMap(stream -> stream);
    }

    private static Stream<TypeSketch> plainer(TypeSketch type, int index) {
        MethodSketch method = type.methods().get(index);
        return IntStream.range(0, method.annotations().size())
                .mapToObj(i -> type.withMethods(with(type.methods(), index, method.withoutAnnotation(i))));
    }

    private static <T, R> Stream<R> each(List<T> all, BiFunction<List<T>, Integer, R> change) {
        return IntStream.range(0, all.size()).mapToObj(i -> change.apply(all, i));
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(index);
        return fewer;
    }

    private static <T> List<T> with(List<T> all, int index, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, other);
        return changed;
    }
}
