package io.throttle4j.processor.validate;

import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Rates;
import io.throttle4j.processor.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All rules. One instance per compilation: a rate that cannot be read is reported once in it. */
public final class Rules {
    private final List<Rule> rules;
    private final RateParses rateParses;

    /** The rules for a build with these rates; {@code strict} makes a scope without a rate an error. */
    public Rules(Rates rates, boolean strict) {
        this.rateParses = new RateParses(rates);
        this.rules = List.of(
                new MethodAnswersRequests(),
                new MethodIsNoLocator(),
                new ClassHasActions(),
                new ThrottleIsConstructible(),
                new ActionHasScope(),
                new ScopeHasRate(rates, strict),
                rateParses,
                new CostIsPositive(),
                new CostFitsRate(rates),
                new ClassesDiffer(),
                new ScopeIsUsed(),
                new ResourceIsReachable(),
                new AnnotationsAgree(),
                new AnnotationIsKept(),
                new InheritedStandsAlone(),
                new NamesFit());
    }

    /** Everything that is wrong with {@code resource}, in the order of the codes. */
    public List<Problem> check(Resource resource) {
        Map<Object, Problem> found = new LinkedHashMap<>();
        for (Rule rule : rules) {
            rule.check(resource, problem -> found.putIfAbsent(problem.sameness(), problem));
        }
        return new ArrayList<>(found.values());
    }

    /** Hands over what is wrong with rates that no checked resource uses; to be asked after the last resource. */
    public void checkUnusedRates(Consumer<Problem> found) {
        rateParses.checkUnused(found);
    }
}
