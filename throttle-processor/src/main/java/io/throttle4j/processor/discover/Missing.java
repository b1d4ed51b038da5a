package io.throttle4j.processor.discover;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds types that a resource needs and that do not exist, or not yet: another processor may write them. */
final class Missing {
    private final Types types;
    private final Lineage lineage;
    private final ThrottledAnnotations annotations;

    Missing(Types types, Lineage lineage, ThrottledAnnotations annotations) {
        this.types = types;
        this.lineage = lineage;
        this.annotations = annotations;
    }

    /** The first missing type, by the name it was written with; empty when {@code type} can be scanned. */
    Optional<String> in(TypeElement type) {
        return first(lineage.of(type), this::inDeclaration);
    }

    private Optional<String> inDeclaration(TypeElement type) {
        return parents(type)
                .or(() -> inAnnotations(type))
                .or(() -> first(ElementFilter.methodsIn(type.getEnclosedElements()), this::inMethod));
    }

    private Optional<String> parents(TypeElement type) {
        return unknown(type.getSuperclass()).or(() -> first(type.getInterfaces(), this::unknown));
    }

    private Optional<String> inMethod(ExecutableElement method) {
        return method.getAnnotationMirrors().isEmpty()
                ? Optional.empty()
                : inAnnotations(method).or(() -> first(method.getParameters(), this::inParameter));
    }

    private Optional<String> inParameter(VariableElement parameter) {
        return unknown(parameter.asType());
    }

    private Optional<String> inAnnotations(Element element) {
        return first(element.getAnnotationMirrors(), mirror -> unknown(mirror.getAnnotationType()))
                .or(() -> first(annotations.allOn(element), this::inValues));
    }

    private Optional<String> inValues(AnnotationMirror throttled) {
        return Mirrors.value(throttled, "classes")
                .flatMap(value -> first(Declarations.listed(value), this::inClass))
                .or(() -> first(List.of("scope", "cost"), name -> inConstant(throttled, name)));
    }

    private static Optional<String> inConstant(AnnotationMirror throttled, String name) {
        return Mirrors.value(throttled, name)
                .filter(value -> String.valueOf(value.getValue()).equals("<error>"))
                .map(value -> "a constant in @Throttled");
    }

    /** A class literal of an unknown type is no type mirror in javac, and an error type in other compilers. */
    private Optional<String> inClass(AnnotationValue written) {
        if (!(written.getValue() instanceof TypeMirror type) || type.getKind() != TypeKind.DECLARED) {
            return Optional.of("a throttle class in @Throttled");
        }
        return first(lineage.of((TypeElement) ((DeclaredType) type).asElement()), this::parents);
    }

    private Optional<String> unknown(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return unknown(((ArrayType) type).getComponentType());
        }
        boolean isUnknown =
                type.getKind() == TypeKind.ERROR || types.erasure(type).getKind() == TypeKind.ERROR;
        return isUnknown ? Optional.of(type.toString()) : Optional.empty();
    }

    private static <T> Optional<String> first(List<? extends T> all, Search<T> search) {
        for (T each : all) {
            Optional<String> found = search.in(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private interface Search<T> {
        Optional<String> in(T each);
    }
}
