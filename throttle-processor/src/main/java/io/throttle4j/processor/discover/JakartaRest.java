package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What Jakarta REST says about a method. Its types are known by name only. */
final class JakartaRest {
    private static final String PREFIX = "jakarta.ws.rs.";
    private static final String HTTP_METHOD = PREFIX + "HttpMethod";
    private static final String PATH = PREFIX + "Path";

    private JakartaRest() {}

    /**
     * The declaration whose annotations count: the nearest that has any of Jakarta REST's on itself or a parameter.
     *
     * <p>One such annotation is enough to hide all of those on what the method overrides.
     */
    static Optional<ExecutableElement> annotated(MethodFamily family) {
        return family.declarations().stream()
                .filter(method -> Stream.concat(Stream.of(method), method.getParameters().stream())
                        .anyMatch(JakartaRest::hasAny))
                .findFirst();
    }

    static boolean isResourceMethod(MethodFamily family) {
        return hasHttpMethod(family) && family.isPublic() && !family.isStaticOfInterface();
    }

    static boolean hasHttpMethod(MethodFamily family) {
        return annotated(family)
                .filter(method -> !httpMethods(method).isEmpty())
                .isPresent();
    }

    static boolean isLocator(MethodFamily family) {
        return !hasHttpMethod(family)
                && annotated(family).flatMap(JakartaRest::path).isPresent();
    }

    /** What a resource method answers. */
    static Request request(MethodFamily family) {
        return annotated(family)
                .map(method -> new Request(httpMethods(method), path(method)))
                .orElse(new Request(List.of(), Optional.empty()));
    }

    private static List<String> httpMethods(Element method) {
        return method.getAnnotationMirrors().stream()
                .flatMap(mirror -> httpMethod(mirror).stream())
                .toList();
    }

    private static Optional<String> httpMethod(AnnotationMirror mirror) {
        return Mirrors.find(mirror.getAnnotationType().asElement(), HTTP_METHOD)
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

    private static boolean hasAny(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            return type.getQualifiedName().toString().startsWith(PREFIX)
                    || httpMethod(mirror).isPresent();
        });
    }
}
