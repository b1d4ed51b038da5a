package io.throttle4j.store.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * States in no order, visited in turns.
 *
 * <p>Each state knows its seat, so that it can leave at once; the last one then moves up. Not thread-safe.
 */
final class Seats {

    private final List<BucketState> seated = new ArrayList<>();
    private int hand;

    int size() {
        return seated.size();
    }

    void add(BucketState state) {
        state.seat = seated.size();
        seated.add(state);
    }

    void remove(BucketState state) {
        BucketState last = seated.remove(seated.size() - 1);
        if (last != state) {
            seated.set(state.seat, last);
            last.seat = state.seat;
        }
    }

    /** The state whose turn it is; there has to be one. */
    BucketState next() {
        hand = hand + 1 < seated.size() ? hand + 1 : 0;
        return seated.get(hand);
    }
}
