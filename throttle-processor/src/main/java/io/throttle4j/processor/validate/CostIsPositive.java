package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/** A cost that is written is 1 or more. */
final class CostIsPositive implements Rule {

    @Override
    public Stream<Problem> check(Resource resource) {
        Stream<Given<Integer>> own = resource.declarations().stream().flatMap(each -> each.cost().stream());
        Stream<Given<Integer>> inherited = resource.actions().stream().flatMap(each -> each.cost().stream());
        return Stream.concat(own, inherited)
                .filter(cost -> cost.value() < 1)
                .map(cost -> Problem.error(Code.COST_TOO_SMALL, resource.shownAt(cost.origin()), text(cost)));
    }

    private static String text(Given<Integer> cost) {
        return "cost " + cost.value() + cost.origin().place() + "; a request costs from 1 to "
                + Integer.MAX_VALUE + "; write cost = 1, or leave cost out to inherit it;"
                + " classes = {} is what frees an action from throttles";
    }
}
