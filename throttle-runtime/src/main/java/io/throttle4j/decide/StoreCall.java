package io.throttle4j.decide;

import io.throttle4j.Limit;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Take;
import io.throttle4j.store.ThrottleStore;
import io.throttle4j.store.Usage;
import io.throttle4j.verdict.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one request wants to take from one store. */
record StoreCall(ThrottleStore store, List<Take> takes) {

    StoreCall {
        takes = List.copyOf(takes);
    }

    /**
     * What {@code answer} of {@code store} means.
     *
     * @throws RuntimeException if it is no answer to this call
     */
    Receipt receipt(ThrottleStore store, Answer answer) {
        Objects.requireNonNull(answer, "null instead of an answer");
        Refusal refusal = answer instanceof Answer.Refused refused ? refusal(refused) : Refusal.none();
        if (answer instanceof Answer.Refused && refusal.isNone()) {
            throw new IllegalStateException("a refusal in which none of the takes has to wait");
        }
        return new Receipt(this, store, answer, refusal);
    }

    private Refusal refusal(Answer.Refused refused) {
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            waits.add(refused.waitOf(i));
        }
        return refusal(waits);
    }

    /** What denies by the look of the buckets; a refusal without violations if nothing does. */
    Refusal refusal(Iterable<Usage> usages) {
        List<Duration> waits = new ArrayList<>();
        usages.forEach(usage -> waits.add(usage.untilAdmitted()));
        return refusal(waits);
    }

    private Refusal refusal(List<Duration> waits) {
        Refusal refusal = Refusal.none();
        for (int i = 0; i < takes.size(); i++) {
            if (!waits.get(i).isZero()) {
                refusal = refusal.and(new Refusal(waits.get(i), List.of(violation(takes.get(i)))));
            }
        }
        return refusal;
    }

    private static Violation violation(Take take) {
        return new Violation(
                take.bucket().scope(),
                new Limit(take.limit(), Duration.ofNanos(take.bucket().windowNanos())));
    }
}
