package io.throttle4j.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type with resource methods, or one that says something about them.
 *
 * @param type the class, interface or record
 * @param packageName the package of the type and its registry; empty for the unnamed one
 * @param registryName the simple name of the registry
 * @param declarations every {@code @Throttled} on the type itself and on the methods it declares
 * @param actions every resource method the type has, inherited ones included, sorted by key
 * @param unreachable why other classes of the package cannot name the type; empty when they can
 */
public record Resource(
        TypeElement type,
        String packageName,
        String registryName,
        List<Declaration> declarations,
        List<DeclaredAction> actions,
        Optional<String> unreachable) {

    /** Copies the lists. */
    public Resource {
        declarations = List.copyOf(declarations);
        actions = List.copyOf(actions);
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
