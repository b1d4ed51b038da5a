package io.throttle4j.decide;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Calls stores, and does what the policy says when one fails or is late. */
final class StoreAccess {

    private final FailureRules rules;
    private final ThrottleStore local;

    StoreAccess(FailureRules rules, ThrottleStore local) {
        this.rules = rules;
        this.local = local;
    }

    CompletableFuture<Receipt> take(StoreCall call) {
        return rules.deadline()
                .on(() -> call.store().take(call.takes()), late -> giveBackLate(call, late))
                .thenApply(answer -> call.receipt(call.store(), answer))
                .handle((receipt, failure) -> failure == null ? answered(receipt) : failed(call, failure))
                .thenCompose(stage -> stage);
    }

    /** What the buckets look like; a store that fails denies nothing, since something else denies already. */
    CompletableFuture<Refusal> look(StoreCall call) {
        return rules.deadline()
                .<List<Usage>>on(() -> call.store().usage(call.takes()), late -> {})
                .thenApply(call::refusal)
                .handle((refusal, failure) -> {
                    if (failure == null) {
                        return refusal;
                    }
                    rules.storeFailed(call.store(), failure);
                    return Refusal.none();
                });
    }

    void giveBack(Receipt receipt) {
        if (receipt.answer() instanceof Answer.Admitted admitted) {
            receipt.answeredBy()
                    .ifPresent(store -> giveBack(store, receipt.call().takes(), admitted));
        }
    }

    private void giveBackLate(StoreCall call, Answer late) {
        if (late instanceof Answer.Admitted admitted) {
            giveBack(call.store(), call.takes(), admitted);
        }
    }

    private void giveBack(ThrottleStore store, List<Take> takes, Answer.Admitted admitted) {
        CompletableFuture<Void> unusedWatch = rules.deadline()
                .on(() -> store.giveBack(takes, admitted), late -> {})
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        rules.storeFailed(store, failure);
                    }
                });
    }

    private CompletionStage<Receipt> answered(Receipt receipt) {
        rules.storeWorked(receipt.call().store());
        return CompletableFuture.completedFuture(receipt);
    }

    private CompletionStage<Receipt> failed(StoreCall call, Throwable failure) {
        rules.storeFailed(call.store(), failure);
        return switch (rules.policy()) {
            case ALLOW ->
                CompletableFuture.completedFuture(
                        new Receipt(call, Optional.empty(), new Answer.Admitted(0), Refusal.none()));
            case DENY -> CompletableFuture.failedFuture(new UndecidedException());
            case LOCAL -> local.take(call.takes()).thenApply(answer -> call.receipt(local, answer));
        };
    }
}
