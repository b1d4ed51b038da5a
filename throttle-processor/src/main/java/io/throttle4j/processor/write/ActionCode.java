package io.throttle4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.ThrottleClass;
import io.throttle4j.registry.Action;
import io.throttle4j.registry.ThrottleType;
import java.util.ArrayList;
import java.util.List;

/** The expression that makes an action. */
final class ActionCode {

    private ActionCode() {}

    static CodeBlock of(DeclaredAction action) {
        List<CodeBlock> calls = new ArrayList<>();
        calls.add(CodeBlock.of("$T.of($S)", Action.class, action.key()));
        action.classes().ifPresent(given -> calls.add(throttledBy(given.value())));
        action.scope().ifPresent(given -> calls.add(CodeBlock.of(".inScope($S)", given.value())));
        action.cost().ifPresent(given -> calls.add(CodeBlock.of(".costing($L)", given.value())));
        return calls.stream().collect(CodeBlock.joining("\n"));
    }

    private static CodeBlock throttledBy(List<Given<ThrottleClass>> throttles) {
        String separator = throttles.size() > 1 ? ",\n" : "";
        return throttles.stream()
                .map(given -> type(ClassName.get(given.value().type())))
                .collect(CodeBlock.joining(
                        separator,
                        throttles.size() > 1 ? ".throttledBy(\n$>$>" : ".throttledBy(",
                        throttles.size() > 1 ? ")$<$<" : ")"));
    }

    private static CodeBlock type(ClassName throttle) {
        return CodeBlock.of("$T.of($T.class, $T::new)", ThrottleType.class, throttle, throttle);
    }
}
