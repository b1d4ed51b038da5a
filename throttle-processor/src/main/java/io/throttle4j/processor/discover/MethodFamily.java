package io.throttle4j.processor.discover;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * One method of a type: its most specific declaration first, then everything that declaration overrides, nearest first.
 *
 * @param declarations at least one
 */
record MethodFamily(List<ExecutableElement> declarations) {

    ExecutableElement nearest() {
        return declarations.get(0);
    }

    /** Whether it is one that no class inherits; static methods of classes are inherited and called like others. */
    boolean isStaticOfInterface() {
        return nearest().getModifiers().contains(Modifier.STATIC)
                && nearest().getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }

    boolean isPublic() {
        return nearest().getModifiers().contains(Modifier.PUBLIC);
    }
}
