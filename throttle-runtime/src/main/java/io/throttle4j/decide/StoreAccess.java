package io.throttle4j.decide;

import io.throttle4j.store.Answer;
import io.throttle4j.store.ImmediateThrottleStore;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.TimeSource;
import io.throttle4j.store.UnreadableBucketException;
import io.throttle4j.store.Usage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Calls stores, and does what the policy says when one fails, is late, or is known to be down. */
final class StoreAccess {

    private final ConcurrentMap<ThrottleStore, Breaker> breakers = new ConcurrentHashMap<>();
    private final FailureRules rules;
    private final ThrottleStore local;
    private final TimeSource time;

    StoreAccess(FailureRules rules, ThrottleStore local, TimeSource time) {
        this.rules = rules;
        this.local = local;
        this.time = time;
    }

    CompletableFuture<Receipt> take(StoreCall call) {
        return call.store() instanceof ImmediateThrottleStore store ? takeNow(store, call) : takeUnlessDown(call);
    }

    /** A store that never lets anybody wait is not kept from failing: it costs no more than to leave it alone. */
    private CompletableFuture<Receipt> takeNow(ImmediateThrottleStore store, StoreCall call) {
        try {
            Receipt receipt = call.receipt(store, store.takeNow(call.takes()));
            rules.bucketsRead(call);
            rules.storeWorked(store, false);
            return CompletableFuture.completedFuture(receipt);
        } catch (Throwable failure) {
            Breaker breaker = breaker(store);
            failed(store, breaker, breaker.era(), failure);
            return takeElsewhere(call);
        }
    }

    private CompletableFuture<Receipt> takeUnlessDown(StoreCall call) {
        Breaker breaker = breaker(call.store());
        int era = breaker.era();
        if (!Breaker.isOpen(era)) {
            CompletableFuture<Receipt> asked = ask(call, breaker, era);
            return Deadline.isAnswered(asked)
                    ? asked
                    : asked.handle((receipt, failure) ->
                                    failure == null ? CompletableFuture.completedFuture(receipt) : insteadOf(call))
                            .thenCompose(stage -> stage);
        }
        if (breaker.startsProbe()) {
            probe(call, breaker, era);
        }
        return takeElsewhere(call);
    }

    /** What the policy says, without asking the store. */
    CompletableFuture<Receipt> takeElsewhere(StoreCall call) {
        return insteadOf(call).toCompletableFuture();
    }

    /** What the buckets look like; a store that fails denies nothing, since something else denies already. */
    CompletableFuture<Refusal> look(StoreCall call) {
        Breaker breaker = breaker(call.store());
        int era = breaker.era();
        if (Breaker.isOpen(era)) {
            return CompletableFuture.completedFuture(Refusal.none());
        }
        return rules.deadline()
                .<List<Usage>>on(() -> call.store().usage(call.takes()), late -> {})
                .thenApply(call::refusal)
                .handle((refusal, failure) -> {
                    if (failure == null) {
                        return refusal;
                    }
                    failed(call.store(), breaker, era, failure);
                    return Refusal.none();
                });
    }

    void giveBack(Receipt receipt) {
        ThrottleStore store = receipt.answeredBy();
        if (store != null && receipt.answer() instanceof Answer.Admitted admitted) {
            giveBack(store, receipt.call().takes(), admitted);
        }
    }

    private CompletableFuture<Receipt> ask(StoreCall call, Breaker breaker, int era) {
        CompletableFuture<Receipt> asked = rules.deadline()
                .on(() -> call.store().take(call.takes()), late -> giveBackLate(call, late))
                .thenApply(answer -> {
                    Receipt receipt = call.receipt(call.store(), answer);
                    answered(call, breaker, era, answer);
                    return receipt;
                });
        return Deadline.isAnswered(asked)
                ? asked
                : asked.whenComplete((receipt, failure) -> {
                    if (failure != null) {
                        failed(call.store(), breaker, era, failure);
                    }
                });
    }

    /** Asks for a request that does not wait for it: it is decided without the store meanwhile. */
    private void probe(StoreCall call, Breaker breaker, int era) {
        CompletableFuture<Void> unusedWatch = ask(call, breaker, era).thenAccept(this::giveBack);
    }

    private void giveBackLate(StoreCall call, Answer late) {
        if (late instanceof Answer.Admitted admitted) {
            giveBack(call.store(), call.takes(), admitted);
        }
    }

    private void giveBack(ThrottleStore store, List<Take> takes, Answer.Admitted admitted) {
        Breaker breaker = breaker(store);
        int era = breaker.era();
        CompletableFuture<Void> unusedWatch = rules.deadline()
                .on(() -> store.giveBack(takes, admitted), late -> {})
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        failed(store, breaker, era, failure);
                    }
                });
    }

    /** What is known of the health of {@code store}. */
    Breaker breaker(ThrottleStore store) {
        Breaker known = breakers.get(store);
        return known != null
                ? known
                : breakers.computeIfAbsent(
                        store, added -> new Breaker(time, !(added instanceof ImmediateThrottleStore)));
    }

    private void answered(StoreCall call, Breaker breaker, int era, Answer answer) {
        if (answer instanceof Answer.Refused refused && refused.isRemembered()) {
            if (Breaker.isOpen(era)) {
                breaker.probeSaidNothing();
            }
            return;
        }
        rules.bucketsRead(call);
        worked(call.store(), breaker, era);
    }

    /** Notes an answer to a question from {@code era}. */
    void worked(ThrottleStore store, Breaker breaker, int era) {
        boolean current = era == breaker.era();
        boolean endedOutage = breaker.worked(era);
        if (current) {
            rules.storeWorked(store, endedOutage);
        }
    }

    /** A bucket that cannot be read is the trouble of its own client, and the answer of a store that works. */
    void failed(ThrottleStore store, Breaker breaker, int era, Throwable failure) {
        if (rules.deadline().reason(failure) instanceof UnreadableBucketException unreadable) {
            rules.bucketUnreadable(store, unreadable);
            worked(store, breaker, era);
        } else if (era == breaker.era()) {
            rules.storeFailed(store, failure);
            breaker.failed(era);
        }
    }

    private CompletionStage<Receipt> insteadOf(StoreCall call) {
        return switch (rules.policy()) {
            case ALLOW ->
                CompletableFuture.completedFuture(new Receipt(call, null, new Answer.Admitted(0), Refusal.none()));
            case DENY -> CompletableFuture.failedFuture(new UndecidedException());
            case LOCAL -> local.take(call.takes()).thenApply(answer -> call.receipt(local, answer));
        };
    }
}
