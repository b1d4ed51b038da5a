package io.throttle4j.processor.discover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods that types declare themselves. For one round: it keeps what it has found, since compilers list anew each time. */
final class Methods {
    private final Map<TypeElement, List<ExecutableElement>> known = new HashMap<>();

    /** In the order in which they are written; no constructors. */
    List<ExecutableElement> of(TypeElement type) {
        List<ExecutableElement> methods = known.get(type);
        if (methods == null) {
            methods = ElementFilter.methodsIn(type.getEnclosedElements());
            known.put(type, methods);
        }
        return methods;
    }
}
