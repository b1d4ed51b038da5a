package io.throttle4j.processor.model;

import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Names a method for people, {@code get(java.lang.String)}; not by its text, which differs between compilers. */
final class Signature {

    private Signature() {}

    static String of(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> name(parameter.asType()))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    private static String name(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED ->
                ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
            case ARRAY -> name(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
            default -> type.toString();
        };
    }
}
