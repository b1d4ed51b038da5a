package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Origin;
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
        return switch (declaration.target()) {
            case PLAIN_METHOD ->
                problem(
                        declaration,
                        "neither it nor a method it overrides has an HTTP method annotation (@GET, @POST, ...)"
                                + " that counts; add one");
            case HIDDEN_METHOD -> problem(declaration, "it is not public; make it public");
            case STATIC_OF_INTERFACE ->
                problem(
                        declaration,
                        "a static method of an interface is not inherited, so no container sees it;"
                                + " make it a default method");
            case TYPE, RESOURCE_METHOD, LOCATOR -> Stream.empty();
        };
    }

    private static Stream<Problem> problem(Declaration declaration, String reason) {
        Origin origin = declaration.origin();
        return Stream.of(Problem.error(
                Code.NO_RESOURCE_METHOD,
                origin,
                origin.having() + " but is no resource method: " + reason + ", or remove " + origin.removable()));
    }
}
