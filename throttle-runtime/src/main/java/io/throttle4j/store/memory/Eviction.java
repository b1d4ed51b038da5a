package io.throttle4j.store.memory;

import org.jspecify.annotations.Nullable;

/**
 * Says which state to forget when there is no room: an expired one, else one that is not denied, else the one whose
 * denial ends first.
 *
 * <p>Guarded by the table's insertion lock; takes the locks of single states, so that nobody may call this with a state
 * locked, but for {@link #file} and {@link #withdraw}. Takes go on meanwhile and tell nobody: a state is filed by what
 * was known once, and looked at again when it is due or its turn comes. Since takes only prolong, a state is never due
 * too late; whatever shortens has the state filed anew.
 */
final class Eviction {

    private static final int SAMPLE = 8;
    private static final int LOOKS = 32;

    private final DueHeap expiring = new DueHeap();
    private final Seats open = new Seats();
    private final DueHeap denied = new DueHeap();
    private long forgottenWhileDenied;

    long forgottenWhileDenied() {
        return forgottenWhileDenied;
    }

    /** Files a state that is not filed; its lock is held, or nobody else knows it. */
    void file(BucketState state, long now) {
        long at = state.notBefore(now);
        long deniedFor = state.deniedForNanos(at);
        state.misfiled = false;
        state.filedAsDenied = deniedFor > 0;
        if (state.filedAsDenied) {
            denied.add(state, at + deniedFor);
        } else {
            open.add(state);
            expiring.add(state, at + state.untilEmptyNanos(at));
        }
    }

    /** Takes a filed state out, so that it is not forgotten until it is filed again. */
    void withdraw(BucketState state) {
        if (state.filedAsDenied) {
            denied.remove(state);
        } else {
            open.remove(state);
            expiring.remove(state);
        }
    }

    /** Forgets one expired state, if there is one among those that are due; gives up after a bounded number of looks. */
    @Nullable
    BucketState forgetExpired(long now) {
        for (int looks = 0; looks < LOOKS; looks++) {
            DueHeap due = denied.isDue(now) ? denied : expiring;
            if (!due.isDue(now)) {
                return null;
            }
            BucketState state = due.first();
            if (forgetIfExpired(state, now)) {
                return state;
            }
        }
        return null;
    }

    /** Forgets one state; there has to be one that is filed. */
    BucketState forgetOne(long now) {
        BucketState state = forgetExpired(now);
        while (state == null && open.size() > 0) {
            state = forgetOneOfSample(now);
        }
        while (state == null) {
            state = forgetFirstToEnd(now);
        }
        return state;
    }

    /** Forgets a filed state, whatever is known of it. */
    void forget(BucketState state) {
        state.lock();
        try {
            withdraw(state);
            state.forgotten = true;
        } finally {
            state.unlock();
        }
    }

    private boolean forgetIfExpired(BucketState state, long now) {
        state.lock();
        try {
            boolean expired = state.untilEmptyNanos(state.notBefore(now)) == 0;
            withdraw(state);
            if (expired) {
                state.forgotten = true;
            } else {
                file(state, now);
            }
            return expired;
        } finally {
            state.unlock();
        }
    }

    private @Nullable BucketState forgetOneOfSample(long now) {
        BucketState fewest = null;
        long fewestHits = Long.MAX_VALUE;
        for (int turns = Math.min(SAMPLE, open.size()); turns > 0 && open.size() > 0; turns--) {
            BucketState state = open.next();
            state.lock();
            try {
                long at = state.notBefore(now);
                if (state.deniedForNanos(at) > 0) {
                    refile(state, now);
                } else if (state.hits(at) < fewestHits) {
                    fewest = state;
                    fewestHits = state.hits(at);
                }
            } finally {
                state.unlock();
            }
        }
        return fewest != null && forgetUnlessDenied(fewest, now) ? fewest : null;
    }

    private boolean forgetUnlessDenied(BucketState state, long now) {
        state.lock();
        try {
            state.forgotten = state.deniedForNanos(state.notBefore(now)) == 0;
            withdraw(state);
            if (!state.forgotten) {
                file(state, now);
            }
            return state.forgotten;
        } finally {
            state.unlock();
        }
    }

    private @Nullable BucketState forgetFirstToEnd(long now) {
        BucketState state = denied.first();
        state.lock();
        try {
            long at = state.notBefore(now);
            long deniedFor = state.deniedForNanos(at);
            if (deniedFor > 0 && at + deniedFor - state.dueNanos != 0) {
                denied.reschedule(state, at + deniedFor);
                return null;
            }
            forgottenWhileDenied += deniedFor > 0 ? 1 : 0;
            withdraw(state);
            state.forgotten = true;
            return state;
        } finally {
            state.unlock();
        }
    }

    /** Files a state anew whose lock is held, by what is known of it now. */
    void refile(BucketState state, long now) {
        withdraw(state);
        file(state, now);
    }
}
