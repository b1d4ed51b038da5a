package io.throttle4j.store.memory;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Answer.Refused;
import io.throttle4j.store.Take;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The takes of one call and the states they go to, which are locked and decided together. Used by one thread. */
final class Call {

    private final List<Take> takes;
    private final List<BucketState> states;
    private final BucketState[] lockOrder;

    /**
     * Pairs takes with states.
     *
     * @param states one for each take, in the same order
     * @throws IllegalArgumentException if two takes have the same state
     */
    Call(List<Take> takes, BucketState... states) {
        this.takes = takes;
        this.states = List.of(states);
        this.lockOrder = states.clone();
        Arrays.sort(lockOrder, Comparator.comparingLong(state -> state.id));
        for (int i = 1; i < lockOrder.length; i++) {
            if (lockOrder[i] == lockOrder[i - 1]) {
                throw new IllegalArgumentException("two takes from " + lockOrder[i].bucket
                        + " in one call; take once, at the larger cost and the smaller limit");
            }
        }
    }

    /** The states in the order of the takes. */
    List<BucketState> states() {
        return states;
    }

    /** Locks all states, or none if one cannot be. */
    void lock() {
        int locked = 0;
        try {
            while (locked < lockOrder.length) {
                lockOrder[locked].lock();
                locked++;
            }
        } finally {
            if (locked < lockOrder.length) {
                unlock(locked);
            }
        }
    }

    void unlock() {
        unlock(lockOrder.length);
    }

    private void unlock(int locked) {
        for (int i = 0; i < locked; i++) {
            lockOrder[i].unlock();
        }
    }

    /** Whether a state has been dropped by the store since it was found. The states are locked. */
    boolean isStale() {
        for (BucketState state : states) {
            if (state.forgotten) {
                return true;
            }
        }
        return false;
    }

    /** Whether the store has to file a state anew. The states are locked. */
    boolean misfiles() {
        for (BucketState state : states) {
            if (state.misfiled) {
                return true;
            }
        }
        return false;
    }

    /** What the call would be refused with; null if it would be admitted. No state is locked. */
    @Nullable
    Answer refusal(long now) {
        lock();
        try {
            return isRefused(now) ? decide(now) : null;
        } finally {
            unlock();
        }
    }

    /** Records all takes or none. The states are locked. */
    Answer decide(long now) {
        long at = notBefore(now);
        for (int i = 0; i < lockOrder.length; i++) {
            states.get(i).see(takes.get(i).limit());
        }
        if (isRefused(at)) {
            return refused(at);
        }
        for (int i = 0; i < lockOrder.length; i++) {
            states.get(i).admit(takes.get(i), at);
        }
        return new Admitted(at);
    }

    private boolean isRefused(long now) {
        long at = notBefore(now);
        for (int i = 0; i < lockOrder.length; i++) {
            if (waitNanos(i, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private Answer refused(long at) {
        long[] waits = new long[lockOrder.length];
        Arrays.setAll(waits, i -> waitNanos(i, at));
        return Refused.waiting(waits);
    }

    private long waitNanos(int index, long at) {
        Take take = takes.get(index);
        return states.get(index).waitNanos(take.limit(), take.cost(), at);
    }

    private long notBefore(long now) {
        long at = now;
        for (BucketState state : lockOrder) {
            at = state.notBefore(at);
        }
        return at;
    }
}
