package io.throttle4j.processor.discover;

import java.util.HashMap;
import java.util.Map;
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
import javax.lang.model.util.Types;

/**
 * Finds types that a resource needs and that do not exist, or not yet: another processor may write them. For one round: it
 * keeps what it has found.
 */
final class Missing {
    private final Types types;
    private final Lineage lineage;
    private final Methods methods;
    private final ThrottledAnnotations annotations;
    private final Map<TypeElement, Optional<String>> known = new HashMap<>();

    Missing(Types types, Lineage lineage, Methods methods, ThrottledAnnotations annotations) {
        this.types = types;
        this.lineage = lineage;
        this.methods = methods;
        this.annotations = annotations;
    }

    /** The first missing type, by the name it was written with; empty when {@code type} can be scanned. */
    Optional<String> in(TypeElement type) {
        Optional<String> found = Optional.empty();
        for (TypeElement each : lineage.of(type)) {
            found = found.isPresent() ? found : known(each);
        }
        return found;
    }

    private Optional<String> known(TypeElement type) {
        Optional<String> found = known.get(type);
        if (found == null) {
            found = inDeclaration(type);
            known.put(type, found);
        }
        return found;
    }

    private Optional<String> inDeclaration(TypeElement type) {
        Optional<String> found = inParents(type);
        found = found.isPresent() ? found : inAnnotations(type);
        for (ExecutableElement method : methods.of(type)) {
            found = found.isPresent() ? found : inMethod(method);
        }
        return found;
    }

    private Optional<String> inParents(TypeElement type) {
        Optional<String> found = unknown(type.getSuperclass());
        for (TypeMirror parent : type.getInterfaces()) {
            found = found.isPresent() ? found : unknown(parent);
        }
        return found;
    }

    private Optional<String> inMethod(ExecutableElement method) {
        if (method.getAnnotationMirrors().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = inAnnotations(method);
        for (VariableElement parameter : method.getParameters()) {
            found = found.isPresent() ? found : unknown(parameter.asType());
        }
        return found;
    }

    private Optional<String> inAnnotations(Element element) {
        Optional<String> found = Optional.empty();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            found = found.isPresent() ? found : unknown(mirror.getAnnotationType());
        }
        if (annotations.areOn(element)) {
            for (AnnotationMirror throttled : annotations.allOn(element)) {
                found = found.isPresent() ? found : inValues(throttled);
            }
        }
        return found;
    }

    private Optional<String> inValues(AnnotationMirror throttled) {
        var values = throttled.getElementValues();
        Optional<AnnotationValue> classes = Mirrors.value(values, "classes");
        if (classes.isPresent()) {
            for (AnnotationValue listed : Declarations.listed(classes.get())) {
                Optional<String> found = inClass(listed);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return isUnknownConstant(Mirrors.value(values, "scope")) || isUnknownConstant(Mirrors.value(values, "cost"))
                ? Optional.of("a constant in @Throttled")
                : Optional.empty();
    }

    private static boolean isUnknownConstant(Optional<AnnotationValue> written) {
        return written.filter(value -> String.valueOf(value.getValue()).equals("<error>"))
                .isPresent();
    }

    /** A class literal of an unknown type is no type mirror in javac, and an error type in other compilers. */
    private Optional<String> inClass(AnnotationValue written) {
        if (!(written.getValue() instanceof TypeMirror type) || type.getKind() != TypeKind.DECLARED) {
            return Optional.of("a throttle class in @Throttled");
        }
        Optional<String> found = Optional.empty();
        for (TypeElement each : lineage.of((TypeElement) ((DeclaredType) type).asElement())) {
            found = found.isPresent() ? found : inParents(each);
        }
        return found;
    }

    private Optional<String> unknown(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return unknown(((ArrayType) type).getComponentType());
        }
        boolean isUnknown =
                type.getKind() == TypeKind.ERROR || types.erasure(type).getKind() == TypeKind.ERROR;
        return isUnknown ? Optional.of(type.toString()) : Optional.empty();
    }
}
