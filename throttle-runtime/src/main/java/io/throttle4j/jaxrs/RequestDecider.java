package io.throttle4j.jaxrs;

import io.throttle4j.ThrottleRequest;
import io.throttle4j.decide.Decider;
import io.throttle4j.jaxrs.answer.ThrottledException;
import io.throttle4j.jaxrs.resume.OpenCheck;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.verdict.DecisionListener;
import io.throttle4j.verdict.Verdict;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Decides on a request of the container: makes it readable for throttles, asks, and tells the listener. */
final class RequestDecider {

    private static final Logger LOG = System.getLogger(RequestDecider.class.getName());

    private final Decider decider;
    private final Clients clients;
    private final DecisionListener listener;

    RequestDecider(Decider decider, Clients clients, DecisionListener listener) {
        this.decider = decider;
        this.clients = clients;
        this.listener = listener;
    }

    /** Begins to decide; whoever settles the check tells the listener. */
    OpenCheck check(ActionPlan plan, ContainerRequestContext request) {
        ThrottleRequest seen =
                new ContainerThrottleRequest(plan, request, clients.principal(request), clients.address(request));
        return new OpenCheck(decider.decide(plan, seen).toCompletableFuture(), verdict -> answer(seen, verdict));
    }

    private void answer(ThrottleRequest request, Verdict verdict) {
        tell(request, verdict);
        if (verdict instanceof Verdict.Refused refused) {
            throw new ThrottledException(refused.retryAfter(), refused.violations());
        }
        if (verdict instanceof Verdict.Undecided) {
            throw new WebApplicationException(Unavailable.undecided());
        }
    }

    private void tell(ThrottleRequest request, Verdict verdict) {
        try {
            listener.decided(request, verdict);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the decision listener failed on " + request.action(), failure);
        }
    }
}
