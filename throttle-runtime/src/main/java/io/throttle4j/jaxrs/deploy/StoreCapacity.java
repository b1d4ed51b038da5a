package io.throttle4j.jaxrs.deploy;

import io.throttle4j.Rate;
import io.throttle4j.decide.Rates;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.plan.ScopeUse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the store in this process can hold what a single request is counted in.
 *
 * @param maxClients the most buckets that it holds
 * @param rates the rates in force
 */
public record StoreCapacity(int maxClients, Rates rates) {

    /** The problem, if a request of one of {@code plans} is counted in more buckets than there may be. */
    public List<String> problemsWith(List<ActionPlan> plans) {
        Optional<ActionPlan> widest = plans.stream().max(Comparator.comparingInt(this::buckets));
        return widest
                .filter(plan -> buckets(plan) > maxClients)
                .map(plan -> "throttle.max-clients is " + maxClients + ", but one request of " + plan.name()
                        + " is counted in " + buckets(plan) + " buckets; a client takes a place in each, so allow many"
                        + " times that")
                .stream()
                .toList();
    }

    private int buckets(ActionPlan plan) {
        return ScopeUse.of(plan).stream()
                .mapToInt(use -> use.ownRate()
                        .or(() -> rates.of(use.scope()))
                        .map(Rate::limits)
                        .map(List::size)
                        .orElse(0))
                .sum();
    }
}
