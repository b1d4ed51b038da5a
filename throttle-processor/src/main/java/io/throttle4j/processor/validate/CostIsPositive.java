package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Declaration;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.Optional;
import java.util.function.Consumer;

/** A cost that is written is 1 or more. */
final class CostIsPositive implements Rule {

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (Declaration declaration : resource.declarations()) {
            check(declaration.cost(), resource, found);
        }
        for (DeclaredAction action : resource.actions()) {
            check(action.cost(), resource, found);
        }
    }

    private static void check(Optional<Given<Integer>> given, Resource resource, Consumer<Problem> found) {
        if (given.isPresent() && given.get().value() < 1) {
            Given<Integer> cost = given.get();
            found.accept(Problem.error(Code.COST_TOO_SMALL, resource.shownAt(cost.origin()), text(cost)));
        }
    }

    private static String text(Given<Integer> cost) {
        return "cost " + cost.value() + cost.origin().place() + "; a request costs from 1 to "
                + Integer.MAX_VALUE + "; write cost = 1, or leave cost out to inherit it;"
                + " classes = {} is what frees an action from throttles";
    }
}
