package io.throttle4j.store.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * States in a binary heap, the one that is due first on top.
 *
 * <p>Each state knows its place, so that any of them can be taken out in logarithmic time. Due times are compared by
 * their difference, which a clock that wraps around does not disturb. Not thread-safe.
 */
final class DueHeap {

    private @Nullable BucketState[] heap = new BucketState[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** The state that is due first; there has to be one. */
    BucketState first() {
        return at(0);
    }

    /** Whether there is a state that is due at {@code now}. */
    boolean isDue(long now) {
        return size > 0 && first().dueNanos - now <= 0;
    }

    void add(BucketState state, long dueNanos) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size + (size >> 1));
        }
        state.dueNanos = dueNanos;
        siftUp(size++, state);
    }

    void remove(BucketState state) {
        int hole = state.heapIndex;
        BucketState last = at(--size);
        heap[size] = null;
        if (last != state) {
            place(hole, last);
        }
    }

    void reschedule(BucketState state, long dueNanos) {
        state.dueNanos = dueNanos;
        place(state.heapIndex, state);
    }

    private void place(int index, BucketState state) {
        siftDown(index, state);
        if (at(index) == state) {
            siftUp(index, state);
        }
    }

    private void siftUp(int from, BucketState state) {
        int index = from;
        while (index > 0) {
            int parent = (index - 1) >>> 1;
            if (!isBefore(state, at(parent))) {
                break;
            }
            put(index, at(parent));
            index = parent;
        }
        put(index, state);
    }

    private void siftDown(int from, BucketState state) {
        int index = from;
        while (2 * index + 1 < size) {
            int child = 2 * index + 1;
            if (child + 1 < size && isBefore(at(child + 1), at(child))) {
                child++;
            }
            if (!isBefore(at(child), state)) {
                break;
            }
            put(index, at(child));
            index = child;
        }
        put(index, state);
    }

    private static boolean isBefore(BucketState one, BucketState other) {
        return one.dueNanos - other.dueNanos < 0;
    }

    private void put(int index, BucketState state) {
        heap[index] = state;
        state.heapIndex = index;
    }

    @SuppressWarnings("NullAway") // places below size are taken
    private BucketState at(int index) {
        return heap[index];
    }
}
