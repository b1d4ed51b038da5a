package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.resume.Holding;
import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.plan.ActionPlan;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Lets one action's method run only when its check has passed. One instance per action. */
final class ThrottleFilter implements ContainerRequestFilter {

    private final ActionPlan plan;
    private final RequestDecider decider;
    private final ResponseEndings endings;
    private final Holding holding;

    ThrottleFilter(ActionPlan plan, RequestDecider decider, ResponseEndings endings, Holding holding) {
        this.plan = plan;
        this.decider = decider;
        this.endings = endings;
        this.holding = holding;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        OpenCheck check = decider.check(plan, request);
        if (!plan.otherThrottles().isEmpty()) {
            endings.releaseAtEnd(request, check::release);
        }
        if (check.isDone() || !holding.hold(request, check)) {
            check.settle();
        }
    }
}
