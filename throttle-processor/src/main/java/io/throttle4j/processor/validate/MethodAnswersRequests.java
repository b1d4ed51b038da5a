package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** A method with {@code @Throttled} is a resource method. */
final class MethodAnswersRequests implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            switch (declaration.target()) {
                case PLAIN_METHOD ->
                    found.accept(problem(
                            declaration.origin(),
                            "neither it nor a method it overrides has an HTTP method annotation (@GET, @POST, ...)"
                                    + " that counts; add one"));
                case HIDDEN_METHOD -> found.accept(problem(declaration.origin(), "it is not public; make it public"));
                case STATIC_OF_INTERFACE ->
                    found.accept(problem(
                            declaration.origin(),
                            "a static method of an interface is not inherited, so no container sees it;"
                                    + " make it a default method"));
                case TYPE, RESOURCE_METHOD, LOCATOR -> {}
            }
        }
    }

    private static Problem problem(Origin origin, String reason) {
        return Problem.error(
                Code.NO_RESOURCE_METHOD,
                origin,
                origin.having() + " but is no resource method: " + reason + ", or remove " + origin.removable());
    }
}
