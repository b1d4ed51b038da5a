package io.throttle4j.processor.model;

import javax.lang.model.element.TypeElement;

/**
 * A throttle class as it is named in {@code @Throttled}.
 *
 * @param type the class
 * @param scope where the throttle gets its scope from
 * @param making how a registry in the resource's package gets an instance
 */
public record ThrottleClass(TypeElement type, ScopeSource scope, Making making) {

    /** The class as {@link Class#getName()} names it. */
    public String binaryName() {
        return BinaryName.of(type);
    }

    /** The name to use in messages: without package, with the enclosing types. */
    public String name() {
        TypeElement each = type;
        StringBuilder name = new StringBuilder(each.getSimpleName());
        while (each.getEnclosingElement() instanceof TypeElement outer) {
            name.insert(0, outer.getSimpleName() + ".");
            each = outer;
        }
        return name.toString();
    }
}
