package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.answer.ThrottledException;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.verdict.Verdict;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Asks for a decision before one action's method runs. One instance per action. */
final class ThrottleFilter implements ContainerRequestFilter {

    private final ActionPlan plan;
    private final RequestDecider decider;
    private final ResponseEndings endings;

    ThrottleFilter(ActionPlan plan, RequestDecider decider, ResponseEndings endings) {
        this.plan = plan;
        this.decider = decider;
        this.endings = endings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Verdict verdict = decider.decide(plan, request);
        if (verdict instanceof Verdict.Passed passed) {
            if (!passed.releases().isEmpty()) {
                endings.releaseAtEnd(request, passed.releases());
            }
        } else if (verdict instanceof Verdict.Refused refused) {
            throw new ThrottledException(refused.retryAfter(), refused.violations());
        } else {
            request.abortWith(Unavailable.undecided());
        }
    }
}
