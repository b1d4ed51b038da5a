package io.throttle4j.processor.discover;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * One method of a type: its most specific declaration first, then everything that declaration overrides, nearest first.
 *
 * @param declarations at least one
 */
record MethodFamily(List<ExecutableElement> declarations) {

    ExecutableElement nearest() {
        return declarations.get(0);
    }

    boolean isPublic() {
        return nearest().getModifiers().contains(Modifier.PUBLIC);
    }
}
