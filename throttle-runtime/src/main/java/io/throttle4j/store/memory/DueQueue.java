package io.throttle4j.store.memory;

import org.jspecify.annotations.Nullable;

/**
 * States whose windows have one length, in the order in which they are to be looked at, so that filing one and taking one
 * out cost the same however many there are. Linked through the states. Not thread-safe.
 */
final class DueQueue {

    private final long windowNanos;
    private @Nullable BucketState first;
    private @Nullable BucketState last;
    private int size;

    DueQueue(long windowNanos) {
        this.windowNanos = windowNanos;
    }

    long windowNanos() {
        return windowNanos;
    }

    int size() {
        return size;
    }

    /** The state that is to be looked at next; null if there is none. */
    @Nullable
    BucketState first() {
        return first;
    }

    /** Whether there is a state that is due at {@code now}, as far as the first one tells. */
    boolean isDue(long now) {
        return first != null && first.dueNanos - now <= 0;
    }

    void addLast(BucketState state, long dueNanos) {
        enter(state, dueNanos);
        state.before = last;
        if (last == null) {
            first = state;
        } else {
            last.after = state;
        }
        last = state;
    }

    void addFirst(BucketState state, long dueNanos) {
        enter(state, dueNanos);
        state.after = first;
        if (first == null) {
            last = state;
        } else {
            first.before = state;
        }
        first = state;
    }

    void remove(BucketState state) {
        BucketState before = state.before;
        BucketState after = state.after;
        if (before == null) {
            first = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.before = before;
        }
        state.before = null;
        state.after = null;
        state.queue = null;
        size--;
    }

    private void enter(BucketState state, long dueNanos) {
        state.queue = this;
        state.dueNanos = dueNanos;
        size++;
    }
}
