package io.throttle4j.store.memory;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many states are held, and which of them make room for others. To be used with the table's lock, except {@link #held}
 * and {@link #isFor}.
 */
final class Room {

    /** The expired states that each new one may take out, so that memory drains faster than it fills. */
    private static final int SWEEP = 2;

    private final AtomicInteger held = new AtomicInteger();
    private final Eviction eviction = new Eviction();
    private final int capacity;

    Room(int capacity) {
        this.capacity = capacity;
    }

    int capacity() {
        return capacity;
    }

    int held() {
        return held.get();
    }

    boolean isFor(int more) {
        return held() + more <= capacity;
    }

    long forgottenWhileDenied() {
        return eviction.forgottenWhileDenied();
    }

    /** Holds a state, which nobody else may change meanwhile. */
    void file(BucketState fresh, long now) {
        eviction.file(fresh, now);
        held.incrementAndGet();
    }

    void forget(BucketState state) {
        eviction.forget(state);
        held.decrementAndGet();
    }

    /** Forgets a few states that have expired. */
    void sweep(Forgotten forgotten, long now) {
        for (int i = 0; i < SWEEP; i++) {
            BucketState expired = eviction.forgetExpired(now);
            if (expired == null) {
                return;
            }
            forgotten.add(expired);
            held.decrementAndGet();
        }
    }

    /** Forgets as many states as it takes for so many more. */
    void make(int more, Forgotten forgotten, long now) {
        while (!isFor(more)) {
            forgotten.add(eviction.forgetOne(now));
            held.decrementAndGet();
        }
    }

    /** Makes room for so many more, and forgets none of {@code kept} for it. */
    void makeBeside(List<BucketState> kept, int more, Forgotten forgotten, long now) {
        kept.forEach(eviction::withdraw);
        try {
            make(more, forgotten, now);
        } finally {
            kept.forEach(state -> fileAgain(state, now));
        }
    }

    /** Files a state anew if it may be forgotten earlier than was believed. It is not locked. */
    void refileIfMisfiled(BucketState state, long now) {
        state.lock();
        try {
            if (state.misfiled && !state.forgotten) {
                eviction.refile(state, now);
            }
        } finally {
            state.unlock();
        }
    }

    private void fileAgain(BucketState state, long now) {
        state.lock();
        try {
            eviction.file(state, now);
        } finally {
            state.unlock();
        }
    }
}
