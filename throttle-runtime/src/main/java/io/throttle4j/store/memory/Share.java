package io.throttle4j.store.memory;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bucket's limit that one thread is given: a window of its own for takes of one unit, with a lock of its own.
 *
 * <p>What one thread writes here must lie on no cache line that another uses, hence the padding on both sides.
 */
abstract class Share extends Padding {

    private static final VarHandle HELD;

    static {
        try {
            HELD = MethodHandles.lookup().findVarHandle(Share.class, "held", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private volatile int held;
    private int quota;
    private long newest;

    /** A ring with the times of units, oldest first; grows to what is needed, never beyond the quota. */
    private long[] stamps = new long[16];

    private int oldest;
    private int size;

    /** Takes one unit; null if this part is used up, or if somebody else is at work here. */
    @Nullable
    Answer takeOne(long now, long windowNanos) {
        if (!tryAcquire()) {
            return null;
        }
        try {
            long at = now - newest < 0 ? newest : now;
            if (!hasRoom(at, windowNanos)) {
                return null;
            }
            record(at);
            return new Admitted(at);
        } finally {
            HELD.setRelease(this, 0);
        }
    }

    /** Makes this part larger: from {@code at} on, {@code units} more may be taken in each window. */
    void enlarge(int units, long at) {
        acquire();
        newest = quota == 0 || newest - at < 0 ? at : newest;
        quota += units;
        HELD.setRelease(this, 0);
    }

    /**
     * Ends this part. What was taken from it is recorded in {@code whole}; if there is no memory for that, nothing ends.
     *
     * @param limit the limit that this is a part of
     * @return how large it was
     */
    int endIn(LogState whole, int limit) {
        acquire();
        try {
            whole.absorb(stamps, oldest, size, limit);
            int ended = quota;
            quota = 0;
            size = 0;
            return ended;
        } finally {
            HELD.setRelease(this, 0);
        }
    }

    private boolean hasRoom(long at, long windowNanos) {
        if (size < quota) {
            return true;
        }
        if (size == 0 || windowNanos - (at - stamps[oldest]) > 0) {
            return false;
        }
        oldest = oldest + 1 == stamps.length ? 0 : oldest + 1;
        size--;
        return true;
    }

    private void record(long at) {
        if (size == stamps.length) {
            grow();
        }
        int next = oldest + size;
        stamps[next < stamps.length ? next : next - stamps.length] = at;
        size++;
        newest = at;
    }

    private void grow() {
        long[] grown = Arrays.copyOfRange(stamps, oldest, oldest + Math.min(quota, 2 * stamps.length));
        System.arraycopy(stamps, 0, grown, stamps.length - oldest, oldest);
        stamps = grown;
        oldest = 0;
    }

    private boolean tryAcquire() {
        return held == 0 && HELD.compareAndSet(this, 0, 1);
    }

    private void acquire() {
        for (int tries = 0; !tryAcquire(); tries++) {
            Mutex.pause(tries);
        }
    }
}
