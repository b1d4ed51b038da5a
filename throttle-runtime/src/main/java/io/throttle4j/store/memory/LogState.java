package io.throttle4j.store.memory;

import io.throttle4j.store.Answer;
import io.throttle4j.store.Answer.Admitted;
import io.throttle4j.store.Bucket;
import io.throttle4j.store.Take;
import org.jspecify.annotations.Nullable;

/**
 * An exact sliding window: one time stamp per admitted unit, oldest first, in a ring.
 *
 * <p>The ring grows to what counts at a time, never beyond the limit, and there is none until a second stamp counts beside
 * the first. Stamps that have left the window stay until their place is needed. When threads get into each other's way here,
 * they are given {@link Shares}.
 */
final class LogState extends BucketState {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final long[] NO_RING = {};

    private long[] stamps = NO_RING;

    /** Where the next stamp goes. */
    private int next;

    private int size;

    /** The newest stamp, which is all there is where there is no ring. */
    private long newest;

    private volatile @Nullable Shares shares;

    LogState(Bucket bucket) {
        super(bucket);
    }

    @Override
    long notBefore(long now) {
        return size > 0 && now - newest < 0 ? newest : now;
    }

    @Override
    long waitNanos(int limit, int cost, long at) {
        if (cost > limit) {
            return bucket.windowNanos();
        }
        int rank = limit - cost + 1;
        return size < rank ? 0 : untilGone(newest(rank), at);
    }

    @Override
    long untilEmptyNanos(long at) {
        return size == 0 ? 0 : untilGone(newest, at);
    }

    @Override
    long used(int limit, long at) {
        dropGone(at);
        return size;
    }

    @Override
    void record(int limit, int cost, long at) {
        if (size > stamps.length - cost) {
            dropGone(at);
            if (size == 0 && cost == 1 && stamps.length == 0) {
                size = 1;
                newest = at;
                return;
            }
            makeRoom(limit, cost);
        }
        append(at);
        for (int more = cost - 1; more > 0; more--) {
            append(at);
        }
        size += cost;
        newest = at;
    }

    @Override
    void remove(int limit, int cost, long stamp, long at) {
        int newer = 0;
        while (newer < size && newest(newer + 1) - stamp > 0) {
            newer++;
        }
        int found = 0;
        while (found < cost && newer + found < size && newest(newer + found + 1) == stamp) {
            found++;
        }
        if (found == 0) {
            return;
        }
        for (int rank = newer; rank > 0; rank--) {
            stamps[index(rank + found)] = newest(rank);
        }
        size -= found;
        next = stamps.length == 0 ? 0 : index(found);
        newest = size == 0 ? newest : newest(1);
    }

    /**
     * Records units that were admitted before. Together with what counts here they are not more than the limit.
     *
     * @param ring their times, in ascending order from {@code first} on, going on at the start after the end
     */
    void absorb(long[] ring, int first, int count, int limit) {
        if (count == 0) {
            return;
        }
        int last = (int) (((long) first + count - 1) % ring.length);
        if (size > stamps.length - count) {
            dropGone(notBefore(ring[last]));
            makeRoom(limit, count);
        }
        int kept = size;
        int added = count;
        size += count;
        next = (int) (((long) next + count) % stamps.length);
        for (int rank = 1; added > 0; rank++) {
            if (kept > 0 && newest(rank + added) - ring[last] > 0) {
                stamps[index(rank)] = newest(rank + added);
                kept--;
            } else {
                stamps[index(rank)] = ring[last];
                last = last == 0 ? ring.length - 1 : last - 1;
                added--;
            }
        }
        newest = newest(1);
    }

    @Override
    void callIn() {
        Shares given = shares;
        if (given != null) {
            given.endIn(this);
            shares = null;
        }
    }

    @Override
    boolean isShared() {
        return shares != null;
    }

    @Override
    @Nullable
    Answer takeShared(Take take, long now) {
        Shares given = shares;
        if (given == null || given.limit() != take.limit() || take.cost() != 1) {
            return null;
        }
        Share own = given.own();
        return own == null ? null : own.takeOne(now, bucket.windowNanos());
    }

    @Override
    Answer takeSharing(Take take, long now) {
        Shares given = sharesUnder(take.limit());
        if (given != null) {
            long at = notBefore(now);
            dropGone(at);
            int free = take.limit() - given.granted() - size - take.cost();
            if (free >= 0) {
                admit(take, at);
                given.enlargeOwn(free, at);
                return new Admitted(at);
            }
        }
        callIn();
        return take(take, now);
    }

    /** Null if there are some under another limit. */
    private @Nullable Shares sharesUnder(int limit) {
        Shares given = shares;
        if (given == null) {
            given = new Shares(limit);
            shares = given;
        }
        return given.limit() == limit ? given : null;
    }

    /** The stamp at {@code rank}, counted from 1 for the newest. */
    private long newest(int rank) {
        return stamps.length == 0 ? newest : stamps[index(rank)];
    }

    /** The place of the stamp at {@code rank}, at most as many as there are places. */
    private int index(int rank) {
        int index = next - rank;
        return index < 0 ? index + stamps.length : index;
    }

    private void append(long at) {
        stamps[next] = at;
        next = next + 1 == stamps.length ? 0 : next + 1;
    }

    private long untilGone(long stamp, long at) {
        return Math.max(0, bucket.windowNanos() - (at - stamp));
    }

    /** Looks from the oldest on in growing steps, then between the last two: often one has gone, at times most have. */
    private void dropGone(long at) {
        int kept = size;
        int gone = size + 1;
        for (int step = 1; kept > 0 && isGone(kept, at); step *= 2) {
            gone = kept;
            kept = Math.max(0, kept - step);
        }
        while (gone - kept > 1) {
            int middle = kept + (gone - kept) / 2;
            if (isGone(middle, at)) {
                gone = middle;
            } else {
                kept = middle;
            }
        }
        size = kept;
    }

    private boolean isGone(int rank, long at) {
        return untilGone(newest(rank), at) == 0;
    }

    private void makeRoom(int limit, int cost) {
        long needed = (long) size + cost;
        if (needed > stamps.length) {
            long doubled = Math.min(2L * stamps.length, LARGEST_ARRAY);
            resize((int) Math.min(limit, Math.max(needed, doubled)));
        } else if (needed < stamps.length / 4) {
            resize(stamps.length / 2);
        }
    }

    private void resize(int capacity) {
        long[] resized = new long[capacity];
        if (stamps.length == 0) {
            resized[0] = newest;
        } else {
            int oldest = index(size);
            int untilEnd = Math.min(size, stamps.length - oldest);
            System.arraycopy(stamps, oldest, resized, 0, untilEnd);
            System.arraycopy(stamps, 0, resized, untilEnd, size - untilEnd);
        }
        stamps = resized;
        next = size == capacity ? 0 : size;
    }
}
