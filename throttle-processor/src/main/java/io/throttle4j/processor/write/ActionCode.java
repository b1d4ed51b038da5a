package io.throttle4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Making;
import io.throttle4j.processor.model.ThrottleClass;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import java.util.List;

/** The expression that makes an action. */
final class ActionCode {

    private ActionCode() {}

    static CodeBlock of(DeclaredAction action) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($S)$>$>", Action.class, action.key());
        action.classes().ifPresent(given -> code.add("\n").add(throttledBy(given.value())));
        action.scope().ifPresent(given -> code.add("\n.inScope($L)", TextLiteral.of(given.value())));
        action.cost().ifPresent(given -> code.add("\n.costing($L)", given.value()));
        return code.add("$<$<").build();
    }

    /** One throttle stays on the line; several get a line each. */
    private static CodeBlock throttledBy(List<Given<ThrottleClass>> throttles) {
        String start = throttles.size() > 1 ? "$>$>\n" : "";
        String end = throttles.size() > 1 ? "$<$<" : "";
        CodeBlock types = throttles.stream().map(given -> type(given.value())).collect(CodeBlock.joining(",\n"));
        return CodeBlock.builder()
                .add(".throttledBy(" + start)
                .add(types)
                .add(")" + end)
                .build();
    }

    private static CodeBlock type(ThrottleClass throttle) {
        ClassName name = ClassName.get(throttle.type());
        return throttle.making() instanceof Making.Injected
                ? CodeBlock.of("$T.injected($T.class)", ThrottleType.class, name)
                : CodeBlock.of("$T.of($T.class, $T::new)", ThrottleType.class, name, name);
    }
}
