package io.throttle4j.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Takes from several stores, all or nothing: what was taken before one refuses is given back. */
final class StoreRound {

    private final StoreAccess access;

    StoreRound(StoreAccess access) {
        this.access = access;
    }

    /**
     * What came of taking.
     *
     * @param refusal without violations if everything was taken
     * @param taken what was taken, if everything was
     */
    record Taken(Refusal refusal, List<Receipt> taken) {

        /** Whether a store failed, so that asking it once more would make the request wait once more. */
        boolean storeFailed() {
            for (Receipt receipt : taken) {
                if (receipt.answeredBy() != receipt.call().store()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Takes everything. */
    CompletableFuture<Taken> take(List<StoreCall> calls) {
        if (calls.size() == 1) {
            CompletableFuture<Receipt> asked = access.take(calls.get(0));
            return Deadline.isAnswered(asked)
                    ? CompletableFuture.completedFuture(lone(asked.join()))
                    : asked.thenApply(StoreRound::lone);
        }
        return takeFrom(calls, new ArrayList<>(), access::take);
    }

    /** Takes everything as if the stores had failed. */
    CompletableFuture<Taken> takeElsewhere(List<StoreCall> calls) {
        return takeFrom(calls, new ArrayList<>(), access::takeElsewhere);
    }

    /** Takes nothing; says what would refuse. */
    CompletionStage<Refusal> look(List<StoreCall> calls) {
        CompletionStage<Refusal> all = CompletableFuture.completedFuture(Refusal.none());
        for (StoreCall call : calls) {
            all = all.thenCombine(access.look(call), Refusal::and);
        }
        return all;
    }

    /** Nearly every call is: there is nothing to give back, and nothing else to look at. */
    private static Taken lone(Receipt receipt) {
        return new Taken(receipt.refusal(), receipt.refusal().isNone() ? List.of(receipt) : List.of());
    }

    private CompletableFuture<Taken> takeFrom(
            List<StoreCall> open, List<Receipt> taken, Function<StoreCall, CompletableFuture<Receipt>> taker) {
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(new Taken(Refusal.none(), taken));
        }
        List<StoreCall> rest = open.subList(1, open.size());
        return taker.apply(open.get(0))
                .whenComplete((receipt, failure) -> giveBackIf(failure != null, taken))
                .thenCompose(receipt -> {
                    if (!receipt.refusal().isNone()) {
                        giveBackIf(true, taken);
                        return look(rest)
                                .thenApply(others -> new Taken(receipt.refusal().and(others), taken));
                    }
                    taken.add(receipt);
                    return takeFrom(rest, taken, taker);
                });
    }

    private void giveBackIf(boolean notAll, List<Receipt> taken) {
        if (notAll) {
            taken.forEach(access::giveBack);
            taken.clear();
        }
    }
}
