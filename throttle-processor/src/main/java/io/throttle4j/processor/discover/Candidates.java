package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Resource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the types that may need a registry: those with {@code @Throttled} on themselves, a method, or an ancestor. */
public final class Candidates {
    private final Lineage lineage;
    private final Missing missing;

    /** For one compilation. */
    public Candidates(Types types, Missing missing) {
        this.lineage = new Lineage(types);
        this.missing = missing;
    }

    /**
     * The types among {@code roots} and those nested in them, in no particular order.
     *
     * <p>Types of which something is missing are among them: what another processor writes may throttle them.
     */
    public List<TypeElement> among(Set<? extends Element> roots) {
        return ElementFilter.typesIn(roots).stream()
                .flatMap(Candidates::withNested)
                .filter(type -> type.getKind() != ElementKind.ANNOTATION_TYPE)
                .filter(type -> isThrottled(type) || missing.in(type).isPresent())
                .toList();
    }

    /** Whether anything that is known of {@code type} declares throttles. */
    public boolean isThrottled(TypeElement type) {
        return lineage.of(type).stream()
                .anyMatch(each -> ThrottledAnnotations.areOn(each)
                        || ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                                .anyMatch(ThrottledAnnotations::areOn));
    }

    /**
     * Whether {@code resource} gets a registry of its own.
     *
     * <p>A type that only inherits declarations gets one when it has actions and a class beside it can name it;
     * otherwise the registries of what it inherits from answer for it.
     */
    public static boolean needsRegistry(Resource resource) {
        return !resource.declarations().isEmpty()
                || (!resource.actions().isEmpty() && resource.unreachable().isEmpty());
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(Candidates::withNested));
    }
}
