package io.throttle4j.processor.model;

import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What {@link Class#getName()} would say of a type. */
final class BinaryName {

    private BinaryName() {}

    static String of(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            return of(outer) + "$" + name;
        }
        return type.getEnclosingElement() instanceof PackageElement inside && !inside.isUnnamed()
                ? inside.getQualifiedName() + "." + name
                : name;
    }
}
