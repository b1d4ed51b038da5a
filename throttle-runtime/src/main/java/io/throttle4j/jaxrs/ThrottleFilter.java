package io.throttle4j.jaxrs;

import io.throttle4j.plan.ActionPlan;
import io.throttle4j.decide.Verdict;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Asks for a decision before one action's method runs. One instance per action. */
final class ThrottleFilter implements ContainerRequestFilter {

    private final ActionPlan plan;
    private final RequestDecider decider;

    ThrottleFilter(ActionPlan plan, RequestDecider decider) {
        this.plan = plan;
        this.decider = decider;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Verdict verdict = decider.decide(plan, request);
        if (verdict instanceof Verdict.Passed passed) {
            OpenReleases.remember(request, passed.releases());
        } else if (verdict instanceof Verdict.Refused refused) {
            throw new ThrottledException(refused.retryAfter(), refused.violations());
        } else {
            request.abortWith(Unavailable.undecided());
        }
    }
}
