package io.throttle4j.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A type with resource methods, or one that says something about them.
 *
 * @param type the class, interface or record
 * @param packageName the package of the type and its registry; empty for the unnamed one
 * @param registryName the simple name of the registry
 * @param path the path of the type, or the nearest on what it inherits from, as the containers take it; absent for
 *     a type that only locators return
 * @param declarations every {@code @Throttled} on the type itself and on the methods it declares
 * @param actions every resource method the type has, inherited ones included, sorted by key
 * @param unreachable why other classes of the package cannot name the type; empty when they can
 */
public record Resource(
        TypeElement type,
        String packageName,
        String registryName,
        Optional<String> path,
        List<Declaration> declarations,
        List<DeclaredAction> actions,
        Optional<String> unreachable) {

    /** Copies the lists. */
    public Resource {
        declarations = List.copyOf(declarations);
        actions = List.copyOf(actions);
    }

    /** The throttle classes that its actions name, each once, in the order of the actions. */
    public Set<TypeElement> throttleTypes() {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (DeclaredAction action : actions) {
            for (Given<ThrottleClass> throttle : action.throttles()) {
                types.add(throttle.value().type());
            }
        }
        return types;
    }

    /** Whether other types fill this one in. */
    public boolean isAbstract() {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The registry's name with its package. */
    public String registryQualifiedName() {
        return packageName.isEmpty() ? registryName : packageName + "." + registryName;
    }

    /** The resource as {@link Class#getName()} names it. */
    public String binaryName() {
        return BinaryName.of(type);
    }

    /** Where a problem with something given is shown: where it was written, or here if that is in another type. */
    public Origin shownAt(Origin written) {
        return written.isIn(type) ? written : Origin.of(type);
    }

    /** The end of a message about something given: nothing, or what it came from. */
    public String inherited(Origin written) {
        if (written.isIn(type)) {
            return written.carrier()
                    .map(annotation -> ", given by " + annotation)
                    .orElse("");
        }
        return written.carrier().isPresent() ? written.place() : ", inherited from " + written.name();
    }

    /** An action by name: {@code Reports.list()}. */
    public String name(DeclaredAction action) {
        return type.getSimpleName() + "." + Signature.of(action.method());
    }
}
