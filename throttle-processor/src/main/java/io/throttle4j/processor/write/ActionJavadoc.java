package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import io.throttle4j.processor.model.Visibility;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The words in a registry: what each constant came from. */
final class ActionJavadoc {
    /** What may stand between letters and digits. */
    private static final String HARMLESS = "_ ./,:;+*?|()[]{}^$~<>&=!'\"-";

    private final Types types;

    ActionJavadoc(Types types) {
        this.types = types;
    }

    String action(Resource resource, DeclaredAction action) {
        StringBuilder words = new StringBuilder(link(resource, action));
        String request = action.request().text();
        words.append(isHarmless(request) ? ": {@code " + request + "}." : ".");
        if (action.classes().isEmpty()) {
            words.append(" Runs the project-wide defaults.");
        } else if (action.throttles().isEmpty()) {
            words.append(" Runs no throttle.");
        }
        action.scope()
                .filter(scope -> isHarmless(scope.value()))
                .ifPresent(scope ->
                        words.append(" Scope {@code ").append(scope.value()).append("}."));
        return words.toString();
    }

    private String link(Resource resource, DeclaredAction action) {
        ExecutableElement method = action.method();
        StringBuilder signature = new StringBuilder(method.getSimpleName()).append('(');
        String separator = "";
        for (VariableElement parameter : method.getParameters()) {
            signature.append(separator).append(erased(types.erasure(parameter.asType())));
            separator = ", ";
        }
        signature.append(')');
        return method.getEnclosingElement() instanceof TypeElement owner
                        && (owner.equals(resource.type()) || Visibility.isPublic(owner))
                ? "{@link " + name(owner, resource) + "#" + signature + "}"
                : "{@code " + signature + "}";
    }

    /** Not the mirror's text: that has the type's annotations in it. */
    private static String erased(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return erased(((ArrayType) type).getComponentType()) + "[]";
        }
        return type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
    }

    /** In full for other packages: an import for Javadoc alone would be unused to some compilers. */
    private static String name(TypeElement owner, Resource resource) {
        return TypeNames.packageOf(owner).equals(resource.packageName())
                ? TypeNames.nested(owner)
                : owner.getQualifiedName().toString();
    }

    /** Whether the user's text cannot end the comment, the tag or the line it is put in. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isPlain =
                    (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
            if (!isPlain && HARMLESS.indexOf(each) < 0) {
                return false;
            }
        }
        return !text.contains("*/") && bracesPair(text);
    }

    /** Whether each brace has its other half, with none in between. */
    private static boolean bracesPair(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '{' || each == '}') {
                if (open == (each == '{')) {
                    return false;
                }
                open = !open;
            }
        }
        return !open;
    }
}
