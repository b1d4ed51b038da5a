package io.throttle4j.store.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a bucket's limit that were given to threads which got into each other's way, so that each can admit by
 * itself.
 *
 * <p>The parts and what the bucket itself holds are together never more than the limit, so there are never too many
 * admissions. A thread whose part is used up gets more; when there is no more to give, all parts are called in, and the
 * bucket decides alone again, so none is refused that could be admitted.
 */
final class Shares {

    private static final int PLACES = 16;

    /** A thread gets this part of what is free, which leaves something for the others. */
    private static final int DIVISOR = 4;

    private final AtomicReferenceArray<@Nullable Share> byThread = new AtomicReferenceArray<>(PLACES);
    private final int limit;
    private int granted;

    /** Nothing is given away yet. */
    Shares(int limit) {
        this.limit = limit;
    }

    /** The limit that is shared. */
    int limit() {
        return limit;
    }

    /** How much of the limit was given away. The bucket's lock is held. */
    int granted() {
        return granted;
    }

    /** The current thread's share; null if it has none. May be asked for without the bucket's lock. */
    @Nullable
    Share own() {
        return byThread.get(place());
    }

    /** Gives the current thread a part of what is {@code free} at {@code at}. The bucket's lock is held. */
    void enlargeOwn(int free, long at) {
        int units = free / DIVISOR;
        if (units > 0) {
            granted += units;
            ownOrNew().enlarge(units, at);
        }
    }

    /** Ends all shares. The bucket's lock is held. */
    void endIn(LogState whole) {
        for (int place = 0; place < PLACES; place++) {
            Share share = byThread.get(place);
            if (share != null) {
                granted -= share.endIn(whole, limit);
            }
        }
    }

    private Share ownOrNew() {
        Share known = own();
        if (known != null) {
            return known;
        }
        Share added = new PaddedShare();
        byThread.set(place(), added);
        return added;
    }

    /** Threads have ascending numbers, which spreads those of one pool well. */
    private static int place() {
        return (int) Thread.currentThread().getId() & PLACES - 1;
    }
}
