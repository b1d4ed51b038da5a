package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** A method with {@code @Throttled} is no sub-resource locator. */
final class MethodIsNoLocator implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            if (declaration.target() == Target.LOCATOR) {
                found.accept(problem(declaration.origin()));
            }
        }
    }

    private static Problem problem(Origin origin) {
        return Problem.error(
                Code.ON_LOCATOR,
                origin,
                origin.having()
                        + " but is a sub-resource locator (@Path without an HTTP method);"
                        + " put @Throttled on the class it returns or on that class's resource methods");
    }
}
