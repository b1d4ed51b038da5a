package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** An annotation that carries {@code @Throttled} is kept in class files: the runtime looks for it there. */
final class AnnotationIsKept implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            for (Given<String> annotation : declaration.notKept()) {
                found.accept(problem(annotation));
            }
        }
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
