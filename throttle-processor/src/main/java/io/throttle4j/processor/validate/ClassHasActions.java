package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A class with {@code @Throttled} has resource methods; an interface or abstract class may leave them to others. */
final class ClassHasActions implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        boolean complete = !resource.type().getModifiers().contains(Modifier.ABSTRACT);
        if (!complete || !resource.actions().isEmpty()) {
            return Stream.empty();
        }
        return resource.declarations().stream()
                .filter(declaration -> declaration.target() == Target.TYPE)
                .map(declaration -> Problem.error(
                        Code.NO_RESOURCE,
                        declaration.origin(),
                        declaration.origin().having()
                                + " but no resource method, neither declared nor inherited;"
                                + " add a public method with an HTTP method annotation (@GET, @POST, ...),"
                                + " or remove " + declaration.origin().removable()));
    }
}
