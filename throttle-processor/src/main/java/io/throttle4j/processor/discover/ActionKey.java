package io.throttle4j.processor.discover;

import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Names a method as the runtime does: its name and {@link Class#getName()} of each erased parameter. */
final class ActionKey {
    private final Elements elements;
    private final Types types;

    ActionKey(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    String of(ExecutableElement method) {
        StringBuilder key = new StringBuilder(method.getSimpleName()).append('(');
        String separator = "";
        for (VariableElement parameter : method.getParameters()) {
            key.append(separator).append(className(types.erasure(parameter.asType())));
            separator = ",";
        }
        return key.append(')').toString();
    }

    private String className(TypeMirror erased) {
        if (erased.getKind() == TypeKind.ARRAY) {
            return "[" + componentName(((ArrayType) erased).getComponentType());
        }
        return erased.getKind().isPrimitive() ? primitive(erased) : binaryName(erased);
    }

    private String componentName(TypeMirror component) {
        return switch (component.getKind()) {
            case ARRAY -> className(component);
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case CHAR -> "C";
            case DOUBLE -> "D";
            case FLOAT -> "F";
            case INT -> "I";
            case LONG -> "J";
            case SHORT -> "S";
            default -> "L" + binaryName(component) + ";";
        };
    }

    /** Not the mirror's text: that has the type's annotations in it. */
    private static String primitive(TypeMirror type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private String binaryName(TypeMirror type) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return elements.getBinaryName(element).toString();
    }
}
