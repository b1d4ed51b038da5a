package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Declaration.Target;
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

    /**
     * What one annotation type means.
     *
     * @param httpMethod the HTTP method that it names, if it does
     * @param isPath whether it is {@code @Path}
     * @param counts whether it hides what is inherited
     */
    private record Meaning(Optional<String> httpMethod, boolean isPath, boolean counts) {}

    /** What {@code family} is to a container. */
    Role role(MethodFamily family) {
        Optional<ExecutableElement> annotated = annotated(family);
        return new Role(
                family,
                annotated.isPresent() ? httpMethods(annotated.get()) : List.of(),
                annotated.isPresent() ? path(annotated.get()) : Optional.empty());
    }

    /**
     * What a method is to a container, by the nearest declaration that has any of Jakarta REST's annotations.
     *
     * @param family the method
     * @param httpMethods the HTTP methods that it is annotated with, in the order written
     * @param path its own path, when it has one
     */
    record Role(MethodFamily family, List<String> httpMethods, Optional<String> path) {

        boolean isResourceMethod() {
            return !httpMethods.isEmpty() && family.isPublic() && !family.isStaticOfInterface();
        }

        /** What can be declared on it. */
        Target target() {
            if (isResourceMethod()) {
                return Target.RESOURCE_METHOD;
            }
            if (!httpMethods.isEmpty()) {
                return family.isPublic() ? Target.STATIC_OF_INTERFACE : Target.HIDDEN_METHOD;
            }
            return path.isPresent() ? Target.LOCATOR : Target.PLAIN_METHOD;
        }

        /** What it answers. */
        Request request() {
            return new Request(httpMethods, path);
        }
    }

    /**
     * The declaration whose annotations count: the nearest that has any of Jakarta REST's on itself or a parameter.
     *
     * <p>One such annotation is enough to hide all of those on what the method overrides.
     */
    private Optional<ExecutableElement> annotated(MethodFamily family) {
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

    private List<String> httpMethods(Element method) {
        List<String> found = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            meaning(mirror).httpMethod().ifPresent(found::add);
        }
        return found;
    }

    private Meaning meaning(AnnotationMirror mirror) {
        TypeElement type = Mirrors.type(mirror);
        Meaning known = meanings.get(type);
        if (known == null) {
            known = read(type);
            meanings.put(type, known);
        }
        return known;
    }

    private static Meaning read(TypeElement annotation) {
        Optional<String> httpMethod = httpMethod(annotation);
        String name = annotation.getQualifiedName().toString();
        return new Meaning(httpMethod, name.equals(PATH), name.startsWith(PREFIX) || httpMethod.isPresent());
    }

    private static Optional<String> httpMethod(TypeElement annotation) {
        return Mirrors.find(annotation, HTTP_METHOD)
                .map(meta -> String.valueOf(Mirrors.value(meta, "value")
                        .map(value -> value.getValue())
                        .orElse("")));
    }

    /** The value of {@code @Path} on an element itself. */
    Optional<String> path(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (meaning(mirror).isPath()) {
                return Mirrors.value(mirror, "value").map(value -> String.valueOf(value.getValue()));
            }
        }
        return Optional.empty();
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
