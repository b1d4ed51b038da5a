package io.throttle4j.jaxrs;

import io.throttle4j.ThrottleRequest;
import io.throttle4j.decide.Decider;
import io.throttle4j.plan.ActionPlan;
import io.throttle4j.verdict.DecisionListener;
import io.throttle4j.verdict.Verdict;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

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

    /** Decides; waits if a throttle or a store lets it, never longer than their deadlines. */
    Verdict decide(ActionPlan plan, ContainerRequestContext request) {
        ThrottleRequest seen =
                new ContainerThrottleRequest(plan, request, clients.principal(request), clients.address(request));
        Verdict verdict = await(decider.decide(plan, seen).toCompletableFuture());
        tell(seen, verdict);
        return verdict;
    }

    private static Verdict await(CompletableFuture<Verdict> verdict) {
        try {
            return verdict.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            CompletableFuture<Void> unusedWatch = verdict.thenAccept(late -> {
                if (late instanceof Verdict.Passed passed) {
                    passed.releases().run();
                }
            });
            return new Verdict.Undecided();
        } catch (ExecutionException broken) {
            throw new CompletionException(broken.getCause());
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
