package io.throttle4j.decide;

import io.throttle4j.Decision;
import io.throttle4j.Identity;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.store.Leases;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.throttles.RateCheck;
import io.throttle4j.throttles.SimpleRateThrottle;
import io.throttle4j.verdict.Releases;
import io.throttle4j.verdict.Verdict;
import io.throttle4j.verdict.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/**
 * Decides requests, all or nothing: a request that one throttle denies takes from none.
 *
 * <p>Throttles that answer by themselves are asked first. The stores are asked last, once each, and take only if nobody
 * denied. Safe for use by many threads; never blocks.
 */
public final class Decider implements RateCheck, Leases {

    /** Nearly every verdict. Complete, so that nobody adds anything to it. */
    private static final CompletableFuture<Verdict> PASSED =
            CompletableFuture.completedFuture(new Verdict.Passed(Releases.of(List.of()), List.of()));

    private final Shadow shadow;
    private final OtherThrottles others;
    private final TakePlanner planner;
    private final StoreRound stores;
    private final Leases leases;

    /**
     * Wires what deciding needs.
     *
     * @param rates the configured rates
     * @param store the store of throttles without one of their own
     * @param local the store that counts when another fails and the policy is LOCAL
     * @param guard applied to every identity before it reaches a store
     * @param shadow what never denies
     * @param policy what happens when a store or a throttle fails
     * @param deadline the longest time one answer is waited for, above zero
     * @param time the clock by which a store that is down is asked again
     */
    public Decider(
            Rates rates,
            ThrottleStore store,
            ThrottleStore local,
            UnaryOperator<Identity> guard,
            Shadow shadow,
            StoreFailurePolicy policy,
            Duration deadline,
            TimeSource time) {
        FailureRules rules = new FailureRules(policy, deadline);
        this.shadow = shadow;
        this.others = new OtherThrottles(rules);
        this.planner = new TakePlanner(rates, store, guard, shadow, rules);
        StoreAccess access = new StoreAccess(rules, local, time);
        this.stores = new StoreRound(access);
        this.leases = new LeaseAccess(store, guard, rules, access);
    }

    /** Decides {@code request}; the stage never fails, and completes at once if no throttle and no store lets it wait. */
    public CompletionStage<Verdict> decide(ActionPlan plan, ThrottleRequest request) {
        return decide(plan.otherThrottles(), plan.rateThrottles(), request);
    }

    @Override
    public CompletionStage<Decision> check(SimpleRateThrottle throttle, ThrottleRequest request) {
        return decide(List.of(), List.of(throttle), request).thenApply(Decider::decision);
    }

    @Override
    public CompletionStage<Optional<Lease>> lease(String scope, Identity client, int limit) {
        return leases.lease(scope, client, limit);
    }

    /** No decision is no denial: whoever asked has failed as well, and is treated by the same policy. */
    private static Decision decision(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            return new Decision.Denied(refused.retryAfter());
        }
        if (verdict instanceof Verdict.Undecided) {
            throw new UndecidedException();
        }
        return Decision.allowed();
    }

    private CompletionStage<Verdict> decide(
            List<Throttle> otherThrottles, List<SimpleRateThrottle> rated, ThrottleRequest request) {
        return otherThrottles.isEmpty()
                ? decide(OtherAnswers.none(), rated, request)
                : others.ask(otherThrottles, request).thenCompose(answers -> decide(answers, rated, request));
    }

    private CompletionStage<Verdict> decide(
            OtherAnswers answers, List<SimpleRateThrottle> rated, ThrottleRequest request) {
        TakePlanner.Plan takes = planner.plan(rated, request);
        CompletableFuture<Verdict> decided = takes == null
                ? CompletableFuture.completedFuture(new Verdict.Undecided())
                : decide(answers, takes).toCompletableFuture();
        return Deadline.isAnswered(decided) && decided.join() instanceof Verdict.Passed
                ? decided
                : decided.handle((verdict, undecided) ->
                        settle(undecided == null ? verdict : new Verdict.Undecided(), answers.releases()));
    }

    private CompletionStage<Verdict> decide(OtherAnswers answers, TakePlanner.Plan takes) {
        if (answers.undecided()) {
            return CompletableFuture.completedFuture(new Verdict.Undecided());
        }
        if (!answers.denials().isEmpty()) {
            return stores.look(takes.enforced()).thenApply(refusal -> refused(answers, refusal));
        }
        CompletableFuture<StoreRound.Taken> enforced = stores.take(takes.enforced());
        return Deadline.isAnswered(enforced)
                ? decide(answers, takes, enforced.join())
                : enforced.thenCompose(taken -> decide(answers, takes, taken));
    }

    private CompletionStage<Verdict> decide(OtherAnswers answers, TakePlanner.Plan takes, StoreRound.Taken enforced) {
        return enforced.refusal().isNone()
                ? observe(takes.observed(), enforced, answers.releases())
                : CompletableFuture.completedFuture(refused(answers, enforced.refusal()));
    }

    /** A request waits for a store that fails once, not once more for what is only observed. */
    private CompletionStage<Verdict> observe(List<StoreCall> observed, StoreRound.Taken enforced, Releases releases) {
        if (observed.isEmpty()) {
            return releases.isEmpty()
                    ? PASSED
                    : CompletableFuture.completedFuture(new Verdict.Passed(releases, List.of()));
        }
        return (enforced.storeFailed() ? stores.takeElsewhere(observed) : stores.take(observed))
                .thenApply(StoreRound.Taken::refusal)
                .exceptionally(undecided -> Refusal.none())
                .thenApply(refusal -> new Verdict.Passed(releases, refusal.violations()));
    }

    private static Verdict refused(OtherAnswers answers, Refusal refusal) {
        return new Verdict.Refused(answers.longestWait(refusal), refusal.violations());
    }

    /** Lets go of what the throttles hold unless the request passes with it, and lets shadow mode pass what is refused. */
    private Verdict settle(Verdict verdict, Releases releases) {
        if (!(verdict instanceof Verdict.Passed)) {
            releases.run();
        }
        if (!shadow.everything() || verdict instanceof Verdict.Passed) {
            return verdict;
        }
        List<Violation> violations = verdict instanceof Verdict.Refused refused ? refused.violations() : List.of();
        return new Verdict.Passed(Releases.of(List.of()), violations);
    }
}
