package io.throttle4j.plan;

import io.throttle4j.Limit;
import io.throttle4j.Rate;
import io.throttle4j.suggest.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds scopes without a rate and costs that no limit can ever admit. */
public final class RateProblems {

    private static final int ACTIONS_NAMED = 3;

    private final Map<String, Rate> rates;

    /** Checks against {@code rates}, by scope. */
    public RateProblems(Map<String, Rate> rates) {
        this.rates = Map.copyOf(rates);
    }

    /** What is wrong with {@code uses}, one problem per scope or action. */
    public List<String> in(List<ScopeUse> uses) {
        Map<String, List<ScopeUse>> withoutRate = new TreeMap<>();
        Set<String> problems = new LinkedHashSet<>();
        for (ScopeUse use : uses) {
            if (use.ownRate().isEmpty() && !rates.containsKey(use.scope())) {
                withoutRate
                        .computeIfAbsent(use.scope(), same -> new ArrayList<>())
                        .add(use);
            } else {
                costProblem(use, problems);
            }
        }
        List<String> all = new ArrayList<>();
        withoutRate.forEach((scope, same) -> all.add(missingRate(scope, same)));
        all.addAll(problems);
        return all;
    }

    private String missingRate(String scope, List<ScopeUse> uses) {
        String meant = Nearest.to(scope, rates.keySet())
                .map(near -> " (did you mean the scope \"" + near + "\", which has one?)")
                .orElse("");
        return "scope \"" + scope + "\" of " + uses.get(0).throttle() + " on " + actions(uses) + " has no rate" + meant
                + "; write throttle.rates." + scope + "=100/hour, for instance, into META-INF/throttle.properties, or"
                + " throttle.rates." + scope + "=unlimited if that is meant";
    }

    private void costProblem(ScopeUse use, Set<String> problems) {
        Rate rate = use.ownRate().orElseGet(() -> Objects.requireNonNull(rates.get(use.scope())));
        for (Limit limit : rate.limits()) {
            // A limit of 0 is meant to admit nothing, whatever it costs.
            if (limit.requests() > 0 && use.cost() > limit.requests()) {
                problems.add(
                        "cost " + use.cost() + " of " + use.action() + " is above the limit " + limit + " of scope \""
                                + use.scope() + "\", so it could never pass; lower the cost or raise "
                                + (use.ownRate().isPresent()
                                        ? "the rate that " + use.throttle() + " gives itself"
                                        : "throttle.rates." + use.scope()));
            }
        }
    }

    private static String actions(List<ScopeUse> uses) {
        List<String> names = uses.stream().map(ScopeUse::action).distinct().toList();
        String named = String.join(", ", names.subList(0, Math.min(ACTIONS_NAMED, names.size())));
        int more = names.size() - ACTIONS_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
