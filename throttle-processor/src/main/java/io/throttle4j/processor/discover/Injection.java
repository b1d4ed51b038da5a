package io.throttle4j.processor.discover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out whether a container makes a throttle, and what would keep it. Knows all its annotations by name only. */
final class Injection {
    private static final String INJECT = "jakarta.inject.Inject";
    private static final String SCOPE = "jakarta.inject.Scope";
    private static final String CDI = "jakarta.enterprise.context.";
    private static final String NORMAL_SCOPE = CDI + "NormalScope";
    private static final String APPLICATION = CDI + "ApplicationScoped";
    private static final String STEREOTYPE = "jakarta.enterprise.inject.Stereotype";
    /** Narrower than the application, and no normal scope: HK2 knows no such distinction. */
    private static final String JERSEY_REQUEST = "org.glassfish.jersey.process.internal.RequestScoped";

    private final Elements elements;
    private final Lineage lineage;

    Injection(Elements elements, Lineage lineage) {
        this.elements = elements;
        this.lineage = lineage;
    }

    /** Whether a class has a point that is injected, itself or from a superclass, or a scope in a container. */
    boolean isWanted(TypeElement type) {
        return scopes(type).findAny().isPresent() || hasPoint(type);
    }

    /** What keeps containers from making {@code type}, as the end of a sentence that starts with it. */
    Optional<String> obstacle(TypeElement type) {
        return scopes(type)
                .filter(Injection::isNarrow)
                .findFirst()
                .map(scope -> "is @" + scope.getSimpleName() + ", but one instance serves all requests; make it"
                        + " @Dependent or @Singleton, and inject a Provider of what differs between requests");
    }

    private boolean hasPoint(TypeElement type) {
        Stream<? extends Element> own = ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
        Stream<? extends Element> inherited = lineage.of(type).stream()
                .filter(each -> !each.getKind().isInterface())
                .flatMap(each -> each.getEnclosedElements().stream())
                .filter(member -> member.getKind() != ElementKind.CONSTRUCTOR);
        return Stream.concat(own, inherited)
                .anyMatch(member -> Mirrors.find(member, INJECT).isPresent());
    }

    /** The scope annotations of a class, inherited ones too, and those that its stereotypes carry. */
    private Stream<TypeElement> scopes(TypeElement type) {
        List<TypeElement> annotations = elements.getAllAnnotationMirrors(type).stream()
                .map(Mirrors::type)
                .toList();
        Stream<TypeElement> carried = annotations.stream()
                .filter(each -> has(each, STEREOTYPE))
                .flatMap(each -> each.getAnnotationMirrors().stream())
                .map(Mirrors::type);
        return Stream.concat(annotations.stream(), carried).filter(each -> has(each, SCOPE) || has(each, NORMAL_SCOPE));
    }

    private static boolean isNarrow(TypeElement scope) {
        return (has(scope, NORMAL_SCOPE) && !is(scope, APPLICATION)) || is(scope, JERSEY_REQUEST);
    }

    private static boolean has(TypeElement annotation, String meta) {
        return Mirrors.find(annotation, meta).isPresent();
    }

    private static boolean is(TypeElement annotation, String name) {
        return annotation.getQualifiedName().contentEquals(name);
    }
}
