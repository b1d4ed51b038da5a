package io.throttle4j.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes from several stores, all or nothing: what was taken before one refuses is given back. */
final class StoreRound {

    private final StoreAccess access;

    StoreRound(StoreAccess access) {
        this.access = access;
    }

    /** Takes everything; a refusal without violations means that it was taken. */
    CompletionStage<Refusal> take(List<StoreCall> calls) {
        return takeFrom(calls, new ArrayList<>());
    }

    /** Takes nothing; says what would refuse. */
    CompletionStage<Refusal> look(List<StoreCall> calls) {
        CompletionStage<Refusal> all = CompletableFuture.completedFuture(Refusal.none());
        for (StoreCall call : calls) {
            all = all.thenCombine(access.look(call), Refusal::and);
        }
        return all;
    }

    private CompletionStage<Refusal> takeFrom(List<StoreCall> open, List<Receipt> taken) {
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(Refusal.none());
        }
        List<StoreCall> rest = open.subList(1, open.size());
        return access.take(open.get(0))
                .whenComplete((receipt, failure) -> giveBackIf(failure != null, taken))
                .thenCompose(receipt -> {
                    if (!receipt.refusal().isNone()) {
                        giveBackIf(true, taken);
                        return look(rest).thenApply(receipt.refusal()::and);
                    }
                    taken.add(receipt);
                    return takeFrom(rest, taken);
                });
    }

    private void giveBackIf(boolean notAll, List<Receipt> taken) {
        if (notAll) {
            taken.forEach(access::giveBack);
            taken.clear();
        }
    }
}
