package io.throttle4j.processor;

import io.throttle4j.processor.discover.Candidates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The types of one round after the other. */
final class RoundTypes {
    private final Elements elements;

    /** All top-level types of the rounds before; by name, since elements do not outlive their round. */
    private final Set<String> earlier = new TreeSet<>();

    RoundTypes(Elements elements) {
        this.elements = elements;
    }

    /** The new annotations that carry {@code @Throttled}. */
    static List<TypeElement> carriers(RoundEnvironment round) {
        List<TypeElement> carriers = new ArrayList<>();
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            if (Candidates.isCarrier(type)) {
                carriers.add(type);
            }
        }
        return carriers;
    }

    /**
     * What is new, and all that came before once an annotation appears that carries {@code @Throttled}: a use of one that
     * does not exist yet is hidden by some versions of javac. To be called once in each round, with its {@link #carriers}.
     */
    Set<TypeElement> toLookAt(RoundEnvironment round, List<TypeElement> carriers) {
        Set<TypeElement> types = ElementFilter.typesIn(round.getRootElements());
        Set<TypeElement> all = new LinkedHashSet<>(types);
        if (!carriers.isEmpty()) {
            earlier.stream()
                    .map(elements::getTypeElement)
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        for (TypeElement type : types) {
            earlier.add(type.getQualifiedName().toString());
        }
        return all;
    }
}
