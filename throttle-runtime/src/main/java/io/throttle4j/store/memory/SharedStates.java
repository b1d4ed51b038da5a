package io.throttle4j.store.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many states are shared at once, since that takes memory: each has a place by its bucket's hash, and whichever
 * comes to a place has the one before it call its shares in. Safe for use by many threads.
 */
final class SharedStates {

    private static final int PLACES = 64;

    private final AtomicReferenceArray<@Nullable BucketState> places = new AtomicReferenceArray<>(PLACES);

    /** To be called when a state is shared; no state is locked. */
    void add(BucketState state) {
        int hash = state.bucket.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (places.get(place) != state) {
            BucketState before = places.getAndSet(place, state);
            if (before != null && before != state) {
                before.lock();
                before.unlock();
            }
        }
    }
}
