package io.throttle4j.store.memory;

import io.throttle4j.Algorithm;
import io.throttle4j.store.Answer;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import io.throttle4j.store.Usage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one bucket, and the lock that guards it: being one object saves memory per client.
 *
 * <p>Everything is to be used {@link #lock locked}, except what says otherwise. Times are nanoseconds on the store's
 * clock, of which only differences mean anything. An {@code at} is never before {@link #notBefore}.
 */
abstract class BucketState extends Mutex {

    final Bucket bucket;

    /** Unique once the table holds this; whoever needs several states locks them in ascending order of it. */
    long id;

    /** A refusal that holds until its time comes; cleared by whatever could change it. May be read without the lock. */
    volatile @Nullable Denial denial;

    /** Whether the store has dropped this state, which is then not to be used any more. */
    boolean forgotten;

    /** Whether {@link Eviction} keeps this state among the denied. Written with the table's lock held as well. */
    boolean filedAsDenied;

    /** Whether a denial may end earlier than {@link Eviction} believes. */
    boolean misfiled;

    // Owned by Eviction, guarded by the table's lock: when to look at this state again, and where it is kept.
    long dueNanos;
    int heapIndex;

    @Nullable
    DueQueue queue;

    @Nullable
    BucketState before;

    @Nullable
    BucketState after;

    private int limit;

    BucketState(Bucket bucket) {
        this.bucket = bucket;
    }

    static BucketState of(Bucket bucket, long now) {
        return bucket.algorithm() == Algorithm.GCRA ? new GcraState(bucket, now) : new LogState(bucket);
    }

    /**
     * Locks, for whatever is to be done; a state that is about to be used by many threads is then no longer. If that fails,
     * for lack of memory, nothing stays locked.
     */
    final void lock() {
        acquire();
        boolean calledIn = false;
        try {
            callIn();
            calledIn = true;
        } finally {
            if (!calledIn) {
                release();
            }
        }
    }

    final void unlock() {
        release();
    }

    final boolean isForgotten() {
        acquire();
        try {
            return forgotten;
        } finally {
            release();
        }
    }

    /** Has everything recorded here that was taken elsewhere on this state's behalf. */
    void callIn() {}

    /** Whether units of this state may be taken without its lock. May be asked without the lock. */
    boolean isShared() {
        return false;
    }

    /** Takes without the lock; null if that is not possible now. */
    @Nullable
    Answer takeShared(Take take, long now) {
        return null;
    }

    /**
     * Decides about a lone take, and records it if it is admitted, when threads get into each other's way. Called with the
     * lock {@link #acquire acquired} but nothing called in.
     */
    Answer takeSharing(Take take, long now) {
        return take(take, now);
    }

    /** The later of {@code now} and what was recorded last: a thread may have read the clock before another took. */
    abstract long notBefore(long now);

    /** How long a take would have to wait at {@code at}; zero if it would be admitted. */
    abstract long waitNanos(int limit, int cost, long at);

    /** The time until nothing counts any more; zero if nothing does. */
    abstract long untilEmptyNanos(long at);

    /** The units that count at {@code at}. */
    abstract long used(int limit, long at);

    /** Records a take that does not have to wait. */
    abstract void record(int limit, int cost, long at);

    /** Removes what {@link #record} recorded at {@code stamp}, as far as it still counts. */
    abstract void remove(int limit, int cost, long stamp, long at);

    /** Decides about a lone take, and records it if it is admitted. */
    final Answer take(Take take, long now) {
        long at = notBefore(now);
        long wait = waitNanos(take.limit(), take.cost(), at);
        if (wait == 0) {
            admit(take, at);
            return new Answer.Admitted(at);
        }
        see(take.limit());
        denial = new Denial(at + wait, take.limit(), take.cost());
        return Answer.Refused.waiting(wait);
    }

    final void admit(Take take, long at) {
        see(take.limit());
        record(take.limit(), take.cost(), at);
        if (denial != null) {
            denial = null;
        }
    }

    final void giveBack(Take take, long stamp, long now) {
        long at = notBefore(now);
        remove(take.limit(), take.cost(), stamp, at);
        denial = null;
        misfiled |= filedAsDenied || untilEmptyNanos(at) == 0;
    }

    final Usage usage(Take take, long now) {
        long at = notBefore(now);
        return new Usage(
                used(take.limit(), at),
                Duration.ofNanos(waitNanos(take.limit(), take.cost(), at)),
                Duration.ofNanos(untilEmptyNanos(at)));
    }

    /** Remembers the limit that {@link #deniedForNanos} and {@link #hits} go by. */
    final void see(int limit) {
        if (this.limit != limit) {
            this.limit = limit;
            misfiled |= filedAsDenied;
        }
    }

    /** How long a take of one unit would be refused for what is recorded here, under the limit seen last. */
    final long deniedForNanos(long at) {
        return Math.min(waitNanos(limit, 1, at), untilEmptyNanos(at));
    }

    /** How much is lost if this state is forgotten. */
    final long hits(long at) {
        return used(limit, at);
    }
}
