package io.throttle4j.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Sorts the methods of a lineage into families. */
final class MethodFamilies {
    private final Elements elements;
    private final Types types;
    private final Methods methods;

    MethodFamilies(Elements elements, Types types, Methods methods) {
        this.elements = elements;
        this.types = types;
        this.methods = methods;
    }

    List<MethodFamily> of(TypeElement type, List<TypeElement> lineage) {
        List<List<ExecutableElement>> families = new ArrayList<>();
        for (TypeElement each : lineage) {
            for (ExecutableElement method : methods.of(each)) {
                if (isMember(method, type)) {
                    add(method, families, type);
                }
            }
        }
        List<MethodFamily> found = new ArrayList<>();
        for (List<ExecutableElement> family : families) {
            found.add(new MethodFamily(List.copyOf(family)));
        }
        return found;
    }

    private void add(ExecutableElement method, List<List<ExecutableElement>> families, TypeElement type) {
        for (List<ExecutableElement> family : families) {
            if (isSame(family.get(0), method, type)) {
                family.add(method);
                return;
            }
        }
        families.add(new ArrayList<>(List.of(method)));
    }

    /** Whether both are one method of {@code type}; true also for two interfaces that know nothing of each other. */
    private boolean isSame(ExecutableElement nearer, ExecutableElement farther, TypeElement type) {
        if (!nearer.getSimpleName().equals(farther.getSimpleName())
                || nearer.getParameters().size() != farther.getParameters().size()
                || Objects.equals(nearer.getEnclosingElement(), farther.getEnclosingElement())) {
            return false;
        }
        ExecutableType lower = in(type, nearer);
        ExecutableType upper = in(type, farther);
        return types.isSubsignature(lower, upper) || types.isSubsignature(upper, lower);
    }

    private ExecutableType in(TypeElement type, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    private static boolean isInterfaces(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }

    private boolean isMember(ExecutableElement method, TypeElement type) {
        Set<Modifier> modifiers = method.getModifiers();
        if (type.equals(method.getEnclosingElement())) {
            return true;
        }
        if (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED)) {
            return !(modifiers.contains(Modifier.STATIC) && isInterfaces(method));
        }
        return !modifiers.contains(Modifier.PRIVATE)
                && elements.getPackageOf(method).equals(elements.getPackageOf(type));
    }
}
