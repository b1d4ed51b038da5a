package io.throttle4j.decide;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import io.throttle4j.config.StoreFailurePolicy;
import io.throttle4j.throttles.ConcurrencyThrottle;
import io.throttle4j.verdict.Releases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Asks the throttles that answer by themselves, all of them, and waits for none longer than the deadline. */
final class OtherThrottles {

    private final FailureRules rules;

    OtherThrottles(FailureRules rules) {
        this.rules = rules;
    }

    CompletionStage<OtherAnswers> ask(List<Throttle> throttles, ThrottleRequest request) {
        List<CompletableFuture<Optional<Decision>>> asked = new ArrayList<>();
        for (Throttle throttle : throttles) {
            asked.add(ask(throttle, request));
        }
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(done -> OtherAnswers.of(
                        asked.stream().map(CompletableFuture::join).toList()));
    }

    /** The decision of one throttle; empty if it failed and the policy is to deny. */
    private CompletableFuture<Optional<Decision>> ask(Throttle throttle, ThrottleRequest request) {
        return answer(throttle, request)
                .handle((decision, failure) ->
                        failure == null && decision != null ? answered(throttle, decision) : failed(throttle, failure));
    }

    /** Who lends slots keeps the deadline itself, and then does what the policy says, for which it must be waited. */
    private CompletableFuture<Decision> answer(Throttle throttle, ThrottleRequest request) {
        return throttle instanceof ConcurrencyThrottle
                ? Deadline.ask(() -> throttle.check(request))
                : rules.deadline().on(() -> throttle.check(request), OtherThrottles::releaseLate);
    }

    private Optional<Decision> answered(Throttle throttle, Decision decision) {
        rules.throttleWorked(throttle);
        return Optional.of(decision);
    }

    private Optional<Decision> failed(Throttle throttle, @Nullable Throwable failure) {
        Throwable reason = failure != null ? failure : new IllegalStateException("it answered null");
        rules.throttleFailed(throttle, reason);
        return rules.policy() == StoreFailurePolicy.DENY ? Optional.empty() : Optional.of(Decision.allowed());
    }

    private static void releaseLate(Decision late) {
        if (late instanceof Decision.Allowed allowed) {
            Releases.of(List.of(allowed.release())).run();
        }
    }
}
