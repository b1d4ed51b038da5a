package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** A class with {@code @Throttled} has resource methods; an interface or abstract class may leave them to others. */
final class ClassHasActions implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        if (resource.isAbstract() || !resource.actions().isEmpty()) {
            return;
        }
        for (Declaration declaration : resource.declarations()) {
            if (declaration.target() == Target.TYPE) {
                found.accept(problem(declaration.origin()));
            }
        }
    }

    private static Problem problem(Origin origin) {
        return Problem.error(
                Code.NO_RESOURCE,
                origin,
                origin.having()
                        + " but no resource method, neither declared nor inherited;"
                        + " add a public method with an HTTP method annotation (@GET, @POST, ...),"
                        + " or remove " + origin.removable());
    }
}
