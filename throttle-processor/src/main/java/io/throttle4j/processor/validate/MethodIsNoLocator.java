package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/** A method with {@code @Throttled} is no sub-resource locator. */
final class MethodIsNoLocator implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        return resource.declarations().stream()
                .filter(declaration -> declaration.target() == Target.LOCATOR)
                .map(declaration -> Problem.error(
                        Code.ON_LOCATOR,
                        declaration.origin(),
                        declaration.origin().having()
                                + " but is a sub-resource locator (@Path without an HTTP method);"
                                + " put @Throttled on the class it returns or on that class's resource methods"));
    }
}
