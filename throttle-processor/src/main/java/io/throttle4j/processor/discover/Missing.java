package io.throttle4j.processor.discover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds types that a resource needs and that do not exist, or not yet: another processor may write them. */
public final class Missing {
    private final Types types;
    private final Lineage lineage;

    /** For one compilation. */
    public Missing(Types types) {
        this.types = types;
        this.lineage = new Lineage(types);
    }

    /** The first missing type, by the name it was written with; empty when {@code type} can be scanned. */
    public Optional<String> in(TypeElement type) {
        return lineage.of(type).stream().flatMap(this::inDeclaration).findFirst();
    }

    private Stream<String> inDeclaration(TypeElement type) {
        return Stream.of(
                        parents(type),
                        inAnnotations(type),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .flatMap(this::inMethod))
                .flatMap(found -> found);
    }

    private Stream<String> parents(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(this::unknown);
    }

    private Stream<String> inMethod(ExecutableElement method) {
        if (method.getAnnotationMirrors().isEmpty()) {
            return Stream.empty();
        }
        Stream<String> parameters = method.getParameters().stream().flatMap(parameter -> unknown(parameter.asType()));
        return Stream.concat(inAnnotations(method), parameters);
    }

    private Stream<String> inAnnotations(Element element) {
        Stream<String> unknownAnnotations =
                element.getAnnotationMirrors().stream().flatMap(mirror -> unknown(mirror.getAnnotationType()));
        Stream<String> unknownValues = ThrottledAnnotations.allOn(element).flatMap(this::inValues);
        return Stream.concat(unknownAnnotations, unknownValues);
    }

    private Stream<String> inValues(AnnotationMirror throttled) {
        Stream<String> classes = Mirrors.value(throttled, "classes").stream()
                .flatMap(value -> Declarations.listed(value).stream())
                .flatMap(this::inClass);
        Stream<String> others = Stream.of("scope", "cost")
                .flatMap(name -> Mirrors.value(throttled, name).stream())
                .filter(value -> String.valueOf(value.getValue()).equals("<error>"))
                .map(value -> "a constant in @Throttled");
        return Stream.concat(classes, others);
    }

    /** A class literal of an unknown type is no type mirror in javac, and an error type in other compilers. */
    private Stream<String> inClass(AnnotationValue written) {
        if (!(written.getValue() instanceof TypeMirror type) || type.getKind() != TypeKind.DECLARED) {
            return Stream.of("a throttle class in @Throttled");
        }
        List<TypeElement> throttle = lineage.of((TypeElement) ((DeclaredType) type).asElement());
        return throttle.stream().flatMap(this::parents);
    }

    private Stream<String> unknown(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return unknown(((ArrayType) type).getComponentType());
        }
        boolean isUnknown =
                type.getKind() == TypeKind.ERROR || types.erasure(type).getKind() == TypeKind.ERROR;
        return isUnknown ? Stream.of(type.toString()) : Stream.empty();
    }
}
