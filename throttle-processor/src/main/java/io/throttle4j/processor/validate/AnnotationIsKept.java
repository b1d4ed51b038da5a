package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/** An annotation that carries {@code @Throttled} is kept in class files: the runtime looks for it there. */
final class AnnotationIsKept implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        return resource.declarations().stream()
                .map(Declaration::notKept)
                .flatMap(annotations -> annotations.stream().map(AnnotationIsKept::problem));
    }

    private static Problem problem(Given<String> annotation) {
        return Problem.error(
                Code.ANNOTATION_NOT_KEPT,
                annotation.origin(),
                annotation.value() + " on " + annotation.origin().name()
                        + " carries @Throttled but is lost at run time,"
                        + " where subclasses without a registry look for it; add"
                        + " @Retention(RetentionPolicy.RUNTIME) to " + annotation.value());
    }
}
