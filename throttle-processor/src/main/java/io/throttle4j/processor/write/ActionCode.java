package io.throttle4j.processor.write;

import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Making;
import io.throttle4j.processor.model.ThrottleClass;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import java.util.List;

/** The expression that makes an action. */
final class ActionCode {
    private static final String NEXT = "\n            ";

    private ActionCode() {}

    static String of(DeclaredAction action, TypeNames names) {
        StringBuilder code = new StringBuilder(names.of(Action.class))
                .append(".of(")
                .append(TextLiteral.of(action.key()))
                .append(')');
        action.classes()
                .ifPresent(given -> code.append(NEXT)
                        .append(".throttledBy(")
                        .append(throttles(given.value(), names))
                        .append(')'));
        action.scope()
                .ifPresent(given -> code.append(NEXT)
                        .append(".inScope(")
                        .append(TextLiteral.of(given.value()))
                        .append(')'));
        action.cost()
                .ifPresent(given -> code.append(NEXT)
                        .append(".costing(")
                        .append(given.value())
                        .append(')'));
        return code.toString();
    }

    /** One throttle stays on the line; several get a line each. */
    private static CharSequence throttles(List<Given<ThrottleClass>> throttles, TypeNames names) {
        StringBuilder code = new StringBuilder();
        for (Given<ThrottleClass> given : throttles) {
            code.append(code.isEmpty() ? "" : ",");
            code.append(throttles.size() > 1 ? NEXT + "        " : "");
            code.append(names.of(ThrottleType.class)).append(type(given.value(), names));
        }
        return code;
    }

    private static String type(ThrottleClass throttle, TypeNames names) {
        String name = names.of(throttle.type());
        return throttle.making() instanceof Making.Injected
                ? ".injected(" + name + ".class)"
                : ".of(" + name + ".class, " + name + "::new)";
    }
}
