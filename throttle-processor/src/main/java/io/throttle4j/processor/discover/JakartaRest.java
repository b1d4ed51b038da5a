package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What Jakarta REST says about a method. Its types are known by name only.
 *
 * <p>For one round: it keeps what it knows of annotation types, since the same few are on every method.
 */
final class JakartaRest {
    private static final String PREFIX = "jakarta.ws.rs.";
    private static final String HTTP_METHOD = PREFIX + "HttpMethod";
    private static final String PATH = PREFIX + "Path";

    private final Map<TypeElement, Meaning> meanings = new HashMap<>();

    /** What one annotation type means: an HTTP method, if it names one, and whether it hides what is inherited. */
    private record Meaning(Optional<String> httpMethod, boolean counts) {}

    /**
     * The declaration whose annotations count: the nearest that has any of Jakarta REST's on itself or a parameter.
     *
     * <p>One such annotation is enough to hide all of those on what the method overrides.
     */
    Optional<ExecutableElement> annotated(MethodFamily family) {
        for (ExecutableElement method : family.declarations()) {
            if (hasAny(method) || isAnyOn(method.getParameters())) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    private boolean isAnyOn(List<? extends Element> parameters) {
        for (Element parameter : parameters) {
            if (hasAny(parameter)) {
                return true;
            }
        }
        return false;
    }

    boolean isResourceMethod(MethodFamily family) {
        return hasHttpMethod(family) && family.isPublic() && !family.isStaticOfInterface();
    }

    boolean hasHttpMethod(MethodFamily family) {
        return annotated(family)
                .filter(method -> !httpMethods(method).isEmpty())
                .isPresent();
    }

    boolean isLocator(MethodFamily family) {
        return !hasHttpMethod(family)
                && annotated(family).flatMap(JakartaRest::path).isPresent();
    }

    /** What a resource method answers. */
    Request request(MethodFamily family) {
        return annotated(family)
                .map(method -> new Request(httpMethods(method), path(method)))
                .orElse(new Request(List.of(), Optional.empty()));
    }

    private List<String> httpMethods(Element method) {
        List<String> found = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            meaning(mirror).httpMethod().ifPresent(found::add);
        }
        return found;
    }

    private Meaning meaning(AnnotationMirror mirror) {
        return meanings.computeIfAbsent(Mirrors.type(mirror), JakartaRest::read);
    }

    private static Meaning read(TypeElement annotation) {
        Optional<String> httpMethod = httpMethod(annotation);
        boolean isOfJakarta = annotation.getQualifiedName().toString().startsWith(PREFIX);
        return new Meaning(httpMethod, isOfJakarta || httpMethod.isPresent());
    }

    private static Optional<String> httpMethod(TypeElement annotation) {
        return Mirrors.find(annotation, HTTP_METHOD)
                .map(meta -> String.valueOf(Mirrors.value(meta, "value")
                        .map(value -> value.getValue())
                        .orElse("")));
    }

    /** The value of {@code @Path} on an element itself. */
    static Optional<String> path(Element element) {
        return Mirrors.find(element, PATH)
                .flatMap(path -> Mirrors.value(path, "value"))
                .map(value -> String.valueOf(value.getValue()));
    }

    private boolean hasAny(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (meaning(mirror).counts()) {
                return true;
            }
        }
        return false;
    }
}
