package io.throttle4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The words in a registry: what each constant came from. */
final class ActionJavadoc {
    private final Types types;

    ActionJavadoc(Types types) {
        this.types = types;
    }

    static CodeBlock registry(Resource resource) {
        return CodeBlock.of("""
                The throttles of {@link $T}, as declared with {@code @Throttled}.

                <p>Written by Throttle4j's processor.
                """, ClassName.get(resource.type()));
    }

    CodeBlock action(Resource resource, DeclaredAction action) {
        CodeBlock.Builder text = CodeBlock.builder().add(link(resource, action));
        text.add(
                isHarmless(action.request().text())
                        ? CodeBlock.of(": {@code $L}.", action.request().text())
                        : CodeBlock.of("."));
        if (action.classes().isEmpty()) {
            text.add(" Runs the project-wide defaults.");
        } else if (action.throttles().findAny().isEmpty()) {
            text.add(" Runs no throttle.");
        }
        action.scope()
                .filter(scope -> isHarmless(scope.value()))
                .ifPresent(scope -> text.add(" Scope {@code $L}.", scope.value()));
        return text.add("\n").build();
    }

    private CodeBlock link(Resource resource, DeclaredAction action) {
        ExecutableElement method = action.method();
        String signature = method.getParameters().stream()
                .map(parameter ->
                        TypeName.get(types.erasure(parameter.asType())).toString())
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
        return method.getEnclosingElement() instanceof TypeElement owner
                        && (owner.equals(resource.type()) || isPublic(owner))
                ? CodeBlock.of("{@link $L#$L}", name(owner, resource), signature)
                : CodeBlock.of("{@code $L}", signature);
    }

    /** In full for other packages: an import for Javadoc alone would be unused to some compilers. */
    private static String name(TypeElement owner, Resource resource) {
        ClassName name = ClassName.get(owner);
        boolean samePackage = name.packageName().equals(resource.packageName());
        return samePackage ? String.join(".", name.simpleNames()) : name.canonicalName();
    }

    private static boolean isPublic(Element type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the user's text cannot end the comment, the tag or the line it is put in. */
    private static boolean isHarmless(String text) {
        String withoutPairs = text.replaceAll("\\{[^{}]*}", "");
        return text.matches("[\\w ./,:;+*?|()\\[\\]{}^$~<>&=!'\"-]*")
                && !text.contains("*/")
                && !withoutPairs.contains("{")
                && !withoutPairs.contains("}");
    }
}
