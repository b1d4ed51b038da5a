package io.throttle4j.processor.validate;

import io.throttle4j.Rate;
import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.Given;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Rates;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/**
 * No request costs more than a limit admits, where the rates are known.
 *
 * <p>A limit of 0 lets nothing pass on purpose, so no cost is a mistake there.
 */
final class CostFitsRate implements Rule {
    private final Rates rates;

    CostFitsRate(Rates rates) {
        this.rates = rates;
    }

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        for (ScopeUse use : ScopeUse.in(resource)) {
            use.action()
                    .cost()
                    .flatMap(cost -> rates.of(use.scope())
                            .filter(rate -> rate.smallestLimit() > 0 && cost.value() > rate.smallestLimit())
                            .map(rate -> problem(resource, use, cost, rate)))
                    .ifPresent(found);
        }
    }

    private Problem problem(Resource resource, ScopeUse use, Given<Integer> cost, Rate rate) {
        return Problem.error(
                Code.COST_TOO_LARGE,
                resource.shownAt(cost.origin()),
                "cost " + cost.value() + resource.inherited(cost.origin()) + " of " + resource.name(use.action())
                        + " is above the limit " + rate.smallestLimit() + " of scope \"" + use.scope() + "\" (" + rate
                        + "), so no request could ever pass; write a cost from 1 to "
                        + rate.smallestLimit() + ", or raise throttle.rates." + use.scope() + " in "
                        + rates.source().orElse("the configuration"));
    }
}
