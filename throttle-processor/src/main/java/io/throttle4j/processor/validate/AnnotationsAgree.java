package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Clash;
import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** Annotations on one element that carry {@code @Throttled} give the same where they give one part. */
final class AnnotationsAgree implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            for (Clash clash : declaration.clashes()) {
                found.accept(problem(clash));
            }
        }
    }

    private static Problem problem(Clash clash) {
        String where = clash.origin().name();
        return Problem.error(
                Code.ANNOTATIONS_DISAGREE,
                clash.origin(),
                "two annotations on " + where + " give different " + clash.part() + ": "
                        + clash.first().annotation() + " gives " + clash.first().value() + ", "
                        + clash.second().annotation() + " gives "
                        + clash.second().value() + "; remove one of them, or say which holds with @Throttled("
                        + clash.part() + " = ...) on " + where);
    }
}
