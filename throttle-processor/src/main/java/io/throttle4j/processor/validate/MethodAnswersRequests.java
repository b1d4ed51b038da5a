package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Declaration.Target;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/** A method with {@code @Throttled} is a resource method. */
final class MethodAnswersRequests implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        return resource.declarations().stream().flatMap(MethodAnswersRequests::check);
    }

    private static Stream<Problem> check(Declaration declaration) {
        if (declaration.target() == Target.PLAIN_METHOD) {
            return Stream.of(problem(
                    declaration,
                    " but is no resource method: neither it nor a method it overrides"
                            + " has an HTTP method annotation (@GET, @POST, ...) that counts;"
                            + " add one, or remove "));
        }
        if (declaration.target() == Target.HIDDEN_METHOD) {
            return Stream.of(problem(
                    declaration, " but is no resource method: it is not public; make it public," + " or remove "));
        }
        return Stream.empty();
    }

    private static Problem problem(Declaration declaration, String text) {
        return Problem.error(
                Code.NO_RESOURCE_METHOD,
                declaration.origin(),
                declaration.origin().having() + text + declaration.origin().removable());
    }
}
