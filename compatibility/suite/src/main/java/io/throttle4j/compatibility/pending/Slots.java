package io.throttle4j.compatibility.pending;

import io.throttle4j.Decision;
import io.throttle4j.Throttle;
import io.throttle4j.ThrottleRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** Lends every request a slot, but only when it is told to. */
public final class Slots implements Throttle {

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static volatile CompletableFuture<Void> told = new CompletableFuture<>();

    /** For the registry. */
    public Slots() {}

    /** How many requests have asked since {@link #keepBack}. */
    static int asked() {
        return ASKED.get();
    }

    /** How many slots are lent now. */
    static int taken() {
        return TAKEN.get();
    }

    /** From now on, requests have to wait. */
    static void keepBack() {
        ASKED.set(0);
        told = new CompletableFuture<>();
    }

    /** Lends a slot to all that wait, on threads that are not theirs. */
    static void lend() {
        told.complete(null);
    }

    @Override
    public CompletionStage<Decision> check(ThrottleRequest request) {
        ASKED.incrementAndGet();
        return told.thenApplyAsync(lent -> {
            TAKEN.incrementAndGet();
            return Decision.allowed(TAKEN::decrementAndGet);
        });
    }
}
